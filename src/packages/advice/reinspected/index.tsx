import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { visitEndNames } from '@domain/advice/words'
import { TIME_IS_DOUBTFUL } from '@domain/kernel/phone-clock'
import { writtenInstant } from '@domain/kernel/time'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import { openDocument } from '../../../documents'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { useActing } from '../../../use-acting'
import { LookedItem } from './looked-item'

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

function Looked({ reinspection, sealed }: { reinspection: Shown; sealed: Sealed }) {
  const { note, photos, clueIds } = reinspection
  const items = reinspection.checklists.flatMap((each) => each.items)
  return (
    <>
      <Head reinspection={reinspection} />
      {clueIds.length > 0 && (
        <Card title="上报的疑似线索">
          {clueIds.map((clueId, place) => (
            <Row key={clueId} title={`第 ${place + 1} 条`} onTap={() => go(pageOf.clue(clueId))} />
          ))}
        </Card>
      )}
      {items.length > 0 && (
        <Card title="复查的项目">
          {items.map((item) => (
            <LookedItem key={item.itemId} item={item} sealed={sealed} />
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

function Head({ reinspection }: { reinspection: Shown }) {
  const { _id: reinspectionId, adviceId, companion, end } = reinspection
  const { busy, act, once } = useActing()
  const print = () => once(() => act(() => openDocument('reinspections.print', { reinspectionId })))
  return (
    <Card>
      <View className="title">{reinspection.facilityName}</View>
      <Row title={reinspection.spokenNumber} onTap={() => go(pageOf.advice(adviceId))} />
      <Row title="现场情况" beside={visitEndNames[end]} />
      <Row title="复查人" beside={reinspection.reinspectedByName} />
      {companion && <Row title="同行人员" beside={companion} />}
      <Row title="时间" beside={writtenInstant(reinspection.endedAt)} />
      {reinspection.timeDoubtful && <View className="quiet">{TIME_IS_DOUBTFUL}</View>}
      <Row title={busy ? '正在生成…' : '打开复查记录表（可打印）'} onTap={print} />
    </Card>
  )
}
