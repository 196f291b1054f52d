import { View } from '@tarojs/components'
import { clueStatusNames } from '@domain/clues/status'
import { emergencyStatusNames, type EmergencyStatus } from '@domain/emergencies/emergency'
import { spokenKind } from '@domain/emergencies/spoken'
import { spokenInstant } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag, type Tone } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import type { Known } from './known'
import '../emergency.scss'

/** What it is, where, and how far it has come. */
export function Head({ known }: { known: Known }) {
  const { emergency, clue, refusals } = known
  const { word, tone } = stateOf(known)
  return (
    <Card>
      <View className="recipient__head">
        <View className="title">{spokenKind(emergency.kind)}</View>
        <StateTag word={word} tone={tone} />
      </View>
      <View>{emergency.facilityName}</View>
      <View className="quiet">{spokenStage(known)}</View>
      {refusals.map((reason) => (
        <View key={reason} className="danger">
          没有发出：{reason}
        </View>
      ))}
      {emergency.ruledOut && <View>核实后排除：{emergency.ruledOut.words}</View>}
      {clue && (
        <Row
          title="执法机构办理情况"
          under={
            clue.acceptedByName
              ? `${clue.acceptedByName} ${spokenInstant(clue.acceptedAt ?? '')} 受理`
              : '已经提醒负责的执法人员和值班人员'
          }
          beside={<StateTag word={clueStatusNames[clue.status]} />}
          onTap={() => go(pageOf.clue(clue._id))}
        />
      )}
    </Card>
  )
}

const tones: Record<EmergencyStatus, Tone> = {
  reported: 'danger',
  told: 'accent',
  ruledOut: 'plain',
}

function stateOf({ stage, emergency }: Known): { word: string; tone: Tone } {
  if (stage === 'open') return { word: '还没上报', tone: 'danger' }
  if (stage === 'waiting') return { word: '等待发送', tone: 'danger' }
  if (stage === 'refused') return { word: '没有发出', tone: 'danger' }
  return { word: emergencyStatusNames[emergency.status], tone: tones[emergency.status] }
}

function spokenStage({ stage, waitingCount, reportedAt, emergency }: Known): string {
  if (stage === 'open') return '内容随写随存。先打电话，也可以现在就上报，以后再补'
  if (stage === 'waiting') return '已存好，有网络马上自动发出。发出前执法机构还不知道，请先打电话'
  if (stage === 'refused') return '内容都在手机上，请看下面的原因'
  const reported = reportedAt ? `${emergency.reportedByName} ${spokenInstant(reportedAt)} 上报` : ''
  return waitingCount > 0 ? `${reported}，还有 ${waitingCount} 处补充等待发送` : reported
}
