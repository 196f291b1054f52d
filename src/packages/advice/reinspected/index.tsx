import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { JudgedItem } from '@domain/checklists/answers'
import { spokenFailure, spokenReading } from '@domain/checklists/spoken-item'
import { writtenInstant } from '@domain/kernel/time'
import { patrolEndNames } from '@domain/patrols/patrol'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import { StateTag } from '../../../components/state-tag'
import { openDocument } from '../../../documents'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { useActing } from '../../../use-acting'
import '../advice.scss'

type Shown = AnswerTo<'reinspections.show'>['reinspection']

/** A re-inspection as it was submitted. */
export default function ReinspectedPage() {
  const reinspectionId = useRouter().params['id'] ?? ''
  const asked = useAsked('reinspections.show', { reinspectionId })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  return (
    <Page offlineWords="现在没有网络">
      <Loaded of={asked}>
        {({ reinspection, photos }) => (
          <Looked
            reinspection={reinspection}
            sealed={{ photos, readAt: asked.dataUpdatedAt, readAgain: asked.refetch }}
          />
        )}
      </Loaded>
    </Page>
  )
}

const resultWords = { pass: '已整改', fail: '未整改', notApplicable: '' } as const

/** What no longer applies is put right; what was not measured is not known. */
const spokenResult = ({ result, kind }: JudgedItem): string =>
  resultWords[result] || (kind === 'check' ? '不再适用' : '没有测')

function Looked({ reinspection, sealed }: { reinspection: Shown; sealed: Sealed }) {
  const { end, companion, note, photos } = reinspection
  const items = reinspection.checklists.flatMap((each) => each.items)
  const { busy, act, once } = useActing()
  const print = () =>
    once(() => act(() => openDocument('reinspections.print', { reinspectionId: reinspection._id })))
  return (
    <>
      <Card>
        <View className="title">{reinspection.facilityName}</View>
        <Row
          title={reinspection.spokenNumber}
          onTap={() => go(pageOf.advice(reinspection.adviceId))}
        />
        <Row title="现场情况" beside={patrolEndNames[end]} />
        <Row title="复查人" beside={reinspection.reinspectedByName} />
        {companion && <Row title="同行人员" beside={companion} />}
        <Row title="时间" beside={writtenInstant(reinspection.endedAt)} />
        <Row title={busy ? '正在生成…' : '打开复查记录表（可打印）'} onTap={print} />
      </Card>
      {reinspection.clueIds.length > 0 && (
        <Card title="上报的疑似线索">
          {reinspection.clueIds.map((clueId, place) => (
            <Row key={clueId} title={`第 ${place + 1} 条`} onTap={() => go(pageOf.clue(clueId))} />
          ))}
        </Card>
      )}
      {items.length > 0 && (
        <Card title="复查的项目">
          {items.map((item) => (
            <View key={item.itemId} className="advice-item">
              <View>{item.question}</View>
              <StateTag
                word={spokenResult(item)}
                tone={item.result === 'fail' ? 'danger' : 'accent'}
              />
              <View>{item.result === 'fail' ? spokenFailure(item) : item.note}</View>
              {item.readings.map((reading) => (
                <View key={reading.point ?? ''} className="quiet">
                  {spokenReading(reading)}
                </View>
              ))}
              <SealedPhotos
                of={[...item.photos, ...item.readings.flatMap((each) => each.photos)]}
                sealed={sealed}
              />
            </View>
          ))}
        </Card>
      )}
      {(note || photos.length > 0) && (
        <Card title="其他情况">
          {note && <View>{note}</View>}
          <SealedPhotos of={photos} sealed={sealed} />
        </Card>
      )}
    </>
  )
}
