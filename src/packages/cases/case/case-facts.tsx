import { View } from '@tarojs/components'
import { caseOutcomeName, spokenNumber } from '@domain/cases/enforcement-case'
import { spokenPenalties } from '@domain/cases/penalties'
import { caseStatusNames } from '@domain/cases/status'
import { spokenDay } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag, StateTags } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { CaseClockLine, CaseClockTag } from '../case-clock'
import '../cases.scss'
import type { Shown, ShownCase } from './shown'

/** What is suspected or found, of whom, by when, and what the enforcement system knows. */
export function CaseFacts({ shown: { enforcementCase: of, spokenMatters } }: { shown: Shown }) {
  const { facilityId } = of
  return (
    <>
      <Card>
        <View className="title">{spokenMatters}</View>
        <StateTags>
          <StateTag
            word={caseStatusNames[of.status]}
            tone={of.status === 'opened' ? 'accent' : 'plain'}
          />
          <CaseClockTag of={of} />
        </StateTags>
        <CaseClockLine of={of} />
        <Row
          title={of.facilityName}
          under={of.address}
          {...(facilityId && { onTap: () => go(pageOf.facility(facilityId)) })}
        />
      </Card>
      <Outcome of={of} />
      <Card title="办案信息">
        <Row title="案件编号" under={spokenNumber(of)} />
        <Row title="办案人员" under={inCharge(of)} />
        <Row title="立案日期" beside={spokenDay(of.openedOn)} />
        {of.decidedOn && <Row title="处罚决定日期" beside={spokenDay(of.decidedOn)} />}
        {of.closedOn && <Row title="结案日期" beside={spokenDay(of.closedOn)} />}
      </Card>
    </>
  )
}

const inCharge = ({ officers }: ShownCase): string =>
  officers.map(({ name }) => name).join('、') + (officers.length < 2 ? '（还缺一名，请调整）' : '')

function Outcome({ of: { outcome, words, penalties, fineFen } }: { of: ShownCase }) {
  if (!outcome) return null
  return (
    <Card title={`结果：${caseOutcomeName(outcome)}`}>
      {penalties && <View className="case-fact">{spokenPenalties(penalties, fineFen)}</View>}
      <View className="case-fact">{words}</View>
    </Card>
  )
}
