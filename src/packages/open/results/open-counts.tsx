import { View } from '@tarojs/components'
import { spokenFew } from '@domain/indicators/open-counts'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'

type Counts = AnswerTo<'counties.openCounts'>

export const OpenCounts = ({ of }: { of: Counts }) => (
  <Card title={`${of.year}年到现在`}>
    <View>数字多少不代表哪个地方好坏。举报多，也可能是大家更愿意说。</View>
    <Row title="协管员巡查" beside={`${of.patrolCount} 次`} />
    <Row title="答复群众举报" beside={`${spokenFew(of.answeredTipCount)} 件`} />
    <Row title="办结案件" beside={`${of.closedCaseCount} 件`} />
    <View className="quiet apart">里面没有任何人的信息，也不分到乡镇和单位。</View>
  </Card>
)
