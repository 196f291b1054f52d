import { View } from '@tarojs/components'
import type { JudgedItem } from '@domain/checklists/answers'
import { spokenDistance } from '@domain/kernel/geo'
import { writtenInstant } from '@domain/kernel/time'
import { patrolEndNames } from '@domain/patrols/patrol'
import { recordCode } from '@domain/photos/record-code'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { Tally } from '../judged/tally'

interface VisitFactsProps {
  patrol: AnswerTo<'patrols.show'>['patrol']
  items: readonly JudgedItem[]
}

/** Who was where, when and with whom. */
export function VisitFacts({ patrol, items }: VisitFactsProps) {
  const { companion, distance, fix, fixMissing, clockCorrection, timeDoubtful } = patrol
  return (
    <Card>
      <View className="title">{patrol.facilityName}</View>
      <Tally items={items} />
      <Row title="现场情况" beside={patrolEndNames[patrol.end]} />
      <Row title="巡查人" beside={patrol.patrolledByName} />
      {companion && <Row title="同行人员" beside={companion} />}
      <Row title="开始" beside={writtenInstant(patrol.startedAt)} />
      <Row title="结束" beside={writtenInstant(patrol.endedAt)} />
      <Row title="提交" beside={writtenInstant(patrol.submittedAt)} />
      {timeDoubtful && <Row title="手机时间改动过，上面的时间可能不准，以提交时间为准" />}
      {clockCorrection !== undefined && <Row title="手机时间不准，已按服务器时间更正" />}
      <Row title="记录码" under="照片水印上是同一个码" beside={recordCode(patrol._id)} />
      <Row title="位置" under={positionWords({ fix, fixMissing, distance })} />
    </Card>
  )
}

const positionWords = ({
  fix,
  fixMissing,
  distance,
}: Pick<AnswerTo<'patrols.show'>['patrol'], 'fix' | 'fixMissing' | 'distance'>): string => {
  if (!fix) return `没有定位：${fixMissing ?? '原因不详'}`
  const accuracy = `误差约 ${Math.round(fix.accuracy)} 米`
  return distance === undefined ? accuracy : `离登记位置 ${spokenDistance(distance)}，${accuracy}`
}
