import { useRouter } from '@tarojs/taro'
import { Button, View } from '@tarojs/components'
import { codeIn } from '@domain/advice/code'
import { operatorStatusNames, type AdviceSeen } from '@domain/advice/operator-view'
import { itemStateNames } from '@domain/advice/advice'
import { rectifierNames } from '@domain/advice/rectification'
import { ADVICE_IS_NO_ORDER, ADVICE_TITLE, DATE_IS_REQUESTED } from '@domain/advice/words'
import { dayOf, spokenDay, spokenInstant } from '@domain/kernel/time'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { SealedPhotos } from '../../../components/sealed-photos'
import { StateTag } from '../../../components/state-tag'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { AskedItem } from '../asked-item'
import { ReportRectified } from './report-rectified'

/** What the people of a facility see of an advice that was given to them: nobody signs in for it. */
export default function GivenPage() {
  const { q = '', scene = '', code: shared = '' } = useRouter().params
  const code = codeIn(q || scene || shared)
  return (
    <Page offlineWords="现在没有网络，有网后才能查看">
      {code ? (
        <Opened code={code} />
      ) : (
        <EmptyState title="这不是意见书的二维码" words="请扫协管员给您看的二维码" />
      )}
    </Page>
  )
}

function Opened({ code }: { code: string }) {
  const asked = useAsked('advice.open', { code })
  return (
    <Loaded of={asked}>
      {(opened) => (
        <>
          <Read advice={opened.advice} />
          <Receipt advice={opened.advice} code={code} readAgain={asked.refetch} />
          <Reported
            opened={opened}
            readAt={asked.dataUpdatedAt}
            readAgain={() => void asked.refetch()}
          />
          {opened.advice.mayReport && (
            <ReportRectified
              advice={opened.advice}
              code={code}
              onReported={() => void asked.refetch()}
            />
          )}
        </>
      )}
    </Loaded>
  )
}

function Read({ advice }: { advice: AdviceSeen }) {
  return (
    <Card>
      <View className="title advice-head">{ADVICE_TITLE}</View>
      <View className="quiet advice-head">{advice.spokenNumber}</View>
      <View className="advice-tags">
        <StateTag word={operatorStatusNames[advice.status]} tone="accent" />
      </View>
      <Row title="单位" beside={advice.facilityName} />
      <View>{spokenDay(dayOf(advice.writtenAt))}巡查时发现下列问题，建议整改：</View>
      {advice.items.map((item, place) => (
        <AskedItem
          key={place}
          item={item}
          state={{
            word: itemStateNames[item.state],
            tone: item.state === 'rectified' ? 'accent' : 'plain',
          }}
        />
      ))}
      {advice.note && <View>其他建议：{advice.note}</View>}
      <Row title="建议整改日期" beside={spokenDay(advice.rectifyOn)} />
      <View className="quiet">{advice.centreName}</View>
      <View className="quiet">协管员：{advice.coordinatorName}</View>
      <View className="quiet">{ADVICE_IS_NO_ORDER}</View>
      <View className="quiet">{DATE_IS_REQUESTED}</View>
    </Card>
  )
}

interface ReceiptProps {
  advice: AdviceSeen
  code: string
  readAgain: () => Promise<unknown>
}

function Receipt({ advice, code, readAgain }: ReceiptProps) {
  const { busy, act, once } = useActing()
  if (advice.receivedAt)
    return (
      <Card>
        <View>已在 {spokenInstant(advice.receivedAt)} 确认收到</View>
      </Card>
    )
  const confirm = () =>
    once(() =>
      act(async () => {
        await callOnce('advice.confirmReceipt', advice._id, { adviceId: advice._id, code })
        await readAgain()
      }),
    )
  return (
    <Card>
      <Button className="main-button" {...(busy && { disabled: true })} onClick={confirm}>
        {busy ? '请稍候…' : '确认收到'}
      </Button>
      <View className="quiet">确认收到只表示看到了，不表示同意</View>
    </Card>
  )
}

interface ReportedProps {
  opened: AnswerTo<'advice.open'>
  readAt: number
  readAgain: () => void
}

const Reported = ({ opened: { advice, photos }, readAt, readAgain }: ReportedProps) => (
  <>
    {advice.rectifications.map(({ _id, by, at, words, photos: shown }) => (
      <Card key={_id} title={`${rectifierNames[by]} ${spokenInstant(at)} 报整改`}>
        <View>{words}</View>
        <SealedPhotos of={shown} sealed={{ photos, readAt, readAgain }} />
      </Card>
    ))}
  </>
)
