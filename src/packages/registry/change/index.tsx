import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { spokenInstant } from '@domain/kernel/time'
import { changeStatusNames } from '@domain/registry/change'
import { touchedFacts } from '@domain/registry/facts'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { ChangesInWords } from '../changes-in-words'
import { Decide } from './decide'
import '../registry.scss'

const OFFLINE = '现在没有网络，有网后才能确认'

/** One change: before and after, why, and what was decided. */
export default function ChangePage() {
  const { id: changeId = '' } = useRouter().params
  const asked = useAsked('facilities.showChange', { changeId })
  return (
    <Page
      offlineWords={OFFLINE}
      action={asked.data?.may.decide && <Decide shown={asked.data} readAgain={asked.refetch} />}
    >
      <Loaded of={asked}>
        {(shown) => (
          <Shown
            shown={shown}
            sealed={{
              photos: shown.photos,
              readAt: asked.dataUpdatedAt,
              readAgain: asked.refetch,
            }}
          />
        )}
      </Loaded>
    </Page>
  )
}

interface ShownProps {
  shown: AnswerTo<'facilities.showChange'>
  sealed: Sealed
}

function Shown({ shown: { change, now }, sealed }: ShownProps) {
  const { before, after, status, words, photos } = change
  return (
    <>
      <WhoseChange change={change} />
      <Card title="改了什么">
        <ChangesInWords
          {...{ before, after }}
          changed={touchedFacts(after)}
          {...(status === 'proposed' && { now })}
        />
      </Card>
      {(words || photos.length > 0) && (
        <Card title="说明和照片">
          {words && <View>{words}</View>}
          <SealedPhotos of={photos} sealed={sealed} />
        </Card>
      )}
      <Decision change={change} />
    </>
  )
}

type Change = ShownProps['shown']['change']

const WhoseChange = ({ change }: { change: Change }) => (
  <Card>
    <View className="title">{change.facilityName}</View>
    <StateTag
      word={changeStatusNames[change.status]}
      tone={change.status === 'proposed' ? 'accent' : 'plain'}
    />
    <View className="quiet">
      {change.proposedByName} {spokenInstant(change.proposedAt)} 报
    </View>
    <Row title="看这个单位的档案" onTap={() => go(pageOf.facility(change.facilityId))} />
    {change.patrolId && (
      <Row title="看发现变更的那次巡查" onTap={() => go(pageOf.record(change.patrolId ?? ''))} />
    )}
  </Card>
)

function Decision({ change: { decidedAt, decidedByName, status, reason } }: { change: Change }) {
  if (!decidedAt) return null
  return (
    <Card title="执法机构的决定">
      <View>
        {decidedByName} {spokenInstant(decidedAt)}
      </View>
      <View>{status === 'confirmed' ? '已确认，按新的登记' : `没有同意：${reason}`}</View>
    </Card>
  )
}
