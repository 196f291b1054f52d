import { Button, View } from '@tarojs/components'
import { adviceStatusNames, givenAsNames, itemStateNames } from '@domain/advice/advice'
import { rectifierNames } from '@domain/advice/rectification'
import { spokenLooked } from '@domain/advice/row'
import { ADVICE_IS_NO_ORDER, DATE_IS_REQUESTED } from '@domain/advice/words'
import { TIME_IS_DOUBTFUL } from '@domain/kernel/phone-clock'
import { spokenDay, spokenInstant, writtenInstant } from '@domain/kernel/time'
import { patrolEndNames } from '@domain/patrols/patrol'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { DueTag } from '../../../components/due-tag'
import { Row } from '../../../components/row'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import { StateTag } from '../../../components/state-tag'
import { TrailWays } from '../../../components/trail-ways'
import { openDocument } from '../../../documents'
import { go, pageOf } from '../../../go'
import { useActing } from '../../../use-acting'
import { AskedItem } from '../asked-item'
import { shownItem } from '../begin'

type Shown = AnswerTo<'advice.show'>

interface AdvisedProps {
  shown: Shown
  sealed: Sealed
}

export function Advised({ shown, sealed }: AdvisedProps) {
  const { advice, reinspections } = shown
  return (
    <>
      <Head advice={advice} />
      <Hand advice={advice} />
      <Asked advice={advice} />
      <Signed signing={advice.signing} sealed={sealed} />
      {advice.rectifications.map(({ _id, by, byName, at, words, photos }) => (
        <Card key={_id} title={`${byName ?? rectifierNames[by]} ${spokenInstant(at)} 报整改`}>
          <View>{words}</View>
          <SealedPhotos of={photos} sealed={sealed} />
        </Card>
      ))}
      <LookedAgain reinspections={reinspections} />
      <Card>
        <Row title="看那次巡查的记录" onTap={() => go(pageOf.record(advice.patrolId))} />
        <Row title="看单位档案" onTap={() => go(pageOf.facility(advice.facilityId))} />
        <TrailWays kind="advice" id={advice._id} />
      </Card>
    </>
  )
}

const Asked = ({ advice }: { advice: Shown['advice'] }) => (
  <Card title="发现的问题和建议">
    {advice.items.map((item) => (
      <AskedItem
        key={`${item.checklistId} ${item.itemId}`}
        item={shownItem(item)}
        state={{
          word: itemStateNames[item.state],
          tone: item.state === 'rectified' ? 'accent' : 'plain',
        }}
      />
    ))}
    {advice.note && <View>其他建议：{advice.note}</View>}
    <View className="quiet">{ADVICE_IS_NO_ORDER}</View>
    <View className="quiet">{DATE_IS_REQUESTED}</View>
  </Card>
)

function LookedAgain({ reinspections }: Pick<Shown, 'reinspections'>) {
  if (reinspections.length === 0) return null
  return (
    <Card title="复查">
      {reinspections.map((each) => (
        <Row
          key={each._id}
          title={`${each.reinspectedByName} ${spokenInstant(each.endedAt)}`}
          under={spokenLooked(each)}
          onTap={() => go(pageOf.reinspection(each._id))}
        />
      ))}
    </Card>
  )
}

function Head({ advice }: { advice: Shown['advice'] }) {
  const { facilityName, spokenNumber, status, endedAs, dueOn, rectifyOn, receivedAt } = advice
  const ended = endedAs && endedAs !== 'done' ? `：${patrolEndNames[endedAs]}` : ''
  return (
    <Card>
      <View className="title">{facilityName}</View>
      <View className="quiet">{spokenNumber}</View>
      <View className="advice-tags">
        <StateTag word={`${adviceStatusNames[status]}${ended}`} tone="accent" />
        {dueOn && <DueTag dueOn={dueOn} />}
      </View>
      <Row title="建议整改日期" beside={spokenDay(rectifyOn)} />
      {dueOn && status === 'rectified' && <Row title="最晚复查" beside={spokenDay(dueOn)} />}
      <Row title="出具" beside={`${advice.coordinatorName} ${spokenInstant(advice.writtenAt)}`} />
      {advice.timeDoubtful && <View className="quiet">{TIME_IS_DOUBTFUL}</View>}
      <Row title="给对方" beside={givenAsNames[advice.givenAs]} />
      <Row title="对方确认收到" beside={receivedAt ? spokenInstant(receivedAt) : '还没有'} />
    </Card>
  )
}

/** Given on the phone, or on paper. */
function Hand({ advice }: { advice: Shown['advice'] }) {
  const { busy, act, once } = useActing()
  const print = () => once(() => act(() => openDocument('advice.print', { adviceId: advice._id })))
  return (
    <Card>
      {advice.code && (
        <>
          <Row
            title="给对方扫码看"
            under="对方用微信扫一扫，能看、能确认收到、能报整改"
            onTap={() => go(pageOf.adviceCode(advice._id))}
          />
          <Button className="plain-button" openType="share">
            发给对方的微信
          </Button>
        </>
      )}
      <Row title={busy ? '正在生成…' : '打开文件（可转发、打印）'} onTap={print} />
    </Card>
  )
}

function Signed({ signing, sealed }: { signing: Shown['advice']['signing']; sealed: Sealed }) {
  if (signing.kind === 'refused')
    return (
      <Card title="拒绝签字">
        <Row title="见证人" beside={signing.witness} />
        {signing.reason && <View>原因：{signing.reason}</View>}
        <View className="quiet">{writtenInstant(signing.at)}</View>
      </Card>
    )
  return (
    <Card title="签字">
      <Row title={signing.name} beside={writtenInstant(signing.at)} />
      <SealedPhotos of={[signing.signature]} sealed={sealed} />
    </Card>
  )
}
