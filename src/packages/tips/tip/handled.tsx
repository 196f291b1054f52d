import { View } from '@tarojs/components'
import { spokenInstant } from '@domain/kernel/time'
import { answerKindNames, satisfactionNames } from '@domain/tip-offs/answer'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import type { Sealed } from '../../../components/sealed-photos'
import { VerifiedCard } from '../../../components/verified-card'
import { go, pageOf } from '../../../go'
import { TipRow } from '../tip-row'
import type { Whole, WholeTip } from '../whole'

/** What became of it so far. */
export function Handled({ whole, sealed }: { whole: Whole; sealed: Sealed }) {
  const { tip, clue } = whole
  const { acceptedAt, acceptedByName = '' } = tip
  return (
    <>
      {acceptedAt && (
        <Card>
          <View>
            {acceptedByName} {spokenInstant(acceptedAt)} 受理
          </View>
          <AskedToVerify tip={tip} />
        </Card>
      )}
      <VerifiedCard word={tip} sealed={sealed} />
      {clue && (
        <Card title="已转成线索">
          <Row title={clue.state} under="看线索" onTap={() => go(pageOf.clue(clue._id))} />
        </Card>
      )}
      {tip.emergencyId && <AsEmergency id={tip.emergencyId} />}
      <Ended tip={tip} />
      <Rated tip={tip} />
    </>
  )
}

function AskedToVerify({ tip: { verifierName, verifierAsked, status } }: { tip: WholeTip }) {
  if (!verifierName) return null
  return (
    <>
      <View>
        {status === 'received' ? `已请${verifierName}核实` : `${verifierName}核实过`}
        ，不知道是谁举报的
      </View>
      {verifierAsked && <View className="quiet">请他看：{verifierAsked}</View>}
    </>
  )
}

const AsEmergency = ({ id }: { id: string }) => (
  <Card title="已按突发事件报告">
    <Row title="看这起突发事件" onTap={() => go(pageOf.emergency(id))} />
  </Card>
)

function Ended({ tip: { answer, declined } }: { tip: WholeTip }) {
  if (declined)
    return (
      <Card title={`不予受理：${declined.reason}`} under="举报人读到的">
        <View>{declined.words}</View>
        <By name={declined.byName} at={declined.at} />
      </Card>
    )
  if (!answer) return null
  return (
    <Card title={`答复：${answerKindNames[answer.kind]}`} under="举报人读到的">
      <View>{answer.words}</View>
      <By name={answer.byName} at={answer.at} />
    </Card>
  )
}

const By = ({ name, at }: { name: string; at: string }) => (
  <View className="quiet">
    {name} {spokenInstant(at)}
  </View>
)

function Rated({ tip: { rating } }: { tip: WholeTip }) {
  if (!rating) return null
  return (
    <Card title="举报人的评价">
      <View>
        {satisfactionNames[rating.satisfaction]}，{rating.solved ? '已经解决' : '没有解决'}
      </View>
      {rating.words && <View>{rating.words}</View>}
    </Card>
  )
}

/** Those that tell of the same. */
export function Together({ whole: { main, joined } }: { whole: Whole }) {
  const open = (id: string) => go(pageOf.residentTip(id))
  return (
    <>
      {main && (
        <Card title="已并入这一条" under="答复它，举报人也读得到">
          <TipRow tip={main} onOpen={open} />
        </Card>
      )}
      {joined.length > 0 && (
        <Card title={`并进来 ${joined.length} 条`} under="说的是同一件事，一起答复">
          {joined.map((tip) => (
            <TipRow key={tip._id} tip={tip} onOpen={open} />
          ))}
        </Card>
      )}
    </>
  )
}
