import type { ReactNode } from 'react'
import { adviceStatusNames } from '@domain/advice/advice'
import { visitKindNames, visitStatusNames } from '@domain/advice/ordered-visit'
import { spokenLooked } from '@domain/advice/row'
import { spokenMatter } from '@domain/clues/clue'
import { outcomeNames } from '@domain/clues/outcome'
import { clueStatusNames } from '@domain/clues/status'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { outreachKindNames } from '@domain/outreach/kinds'
import { outreachStatusNames } from '@domain/outreach/outreach'
import type { RowOf } from '../../../asking'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { foundIn } from '../../../found-in'
import { go, pageOf } from '../../../go'
import { spokenSampleState } from '../../../sample-state'
import { ChangeRow } from '../change-row'

type Line = RowOf<'facilities.history'>
type Of<Kind extends Line['kind']> = Extract<Line, { kind: Kind }>

const PatrolLine = ({ patrol }: Of<'patrol'>) => (
  <Row
    title={`巡查：${spokenDay(dayOf(patrol.endedAt))}`}
    under={patrol.patrolledByName}
    beside={<StateTag {...foundIn(patrol)} />}
    onTap={() => go(pageOf.record(patrol._id))}
  />
)

const SampleLine = ({ sample }: Of<'sample'>) => (
  <Row
    title={`抽检：${sample.sampleName}`}
    under={`${sample.takenByName} ${spokenDay(dayOf(sample.takenAt))}`}
    beside={<StateTag {...spokenSampleState(sample)} />}
    onTap={() => go(pageOf.sample(sample._id))}
  />
)

const OutreachLine = ({ outreach }: Of<'outreach'>) => (
  <Row
    title={`${outreachKindNames[outreach.kind]}：${outreach.topic}`}
    under={`${outreach.recordedByName} ${spokenDay(outreach.on)}`}
    {...(outreach.status === 'withdrawn' && {
      beside: <StateTag word={outreachStatusNames.withdrawn} />,
    })}
    onTap={() => go(pageOf.outreach(outreach._id))}
  />
)

const ClueLine = ({ clue }: Of<'clue'>) => (
  <Row
    title={`线索：${spokenMatter(clue)}`}
    under={`${clue.reportedByName} ${spokenDay(dayOf(clue.reportedAt))}`}
    beside={
      <StateTag word={clue.outcome ? outcomeNames[clue.outcome] : clueStatusNames[clue.status]} />
    }
    onTap={() => go(pageOf.clue(clue._id))}
  />
)

const AdviceLine = ({ advice }: Of<'advice'>) => (
  <Row
    title={`意见书：${advice.itemCount} 项`}
    under={`${advice.coordinatorName} ${spokenDay(dayOf(advice.submittedAt))}`}
    beside={<StateTag word={adviceStatusNames[advice.status]} />}
    onTap={() => go(pageOf.advice(advice._id))}
  />
)

const VisitLine = ({ visit }: Of<'visit'>) => (
  <Row
    title={`${visitKindNames[visit.kind]}：${visitStatusNames[visit.status]}`}
    under={`${visit.orderedByName} ${spokenDay(dayOf(visit.orderedAt))} 请求`}
    onTap={() => go(pageOf.visit(visit._id))}
  />
)

const ReinspectionLine = ({ reinspection }: Of<'reinspection'>) => (
  <Row
    title={`复查：${spokenLooked(reinspection)}`}
    under={`${reinspection.reinspectedByName} ${spokenDay(dayOf(reinspection.endedAt))}`}
    onTap={() => go(pageOf.reinspection(reinspection._id))}
  />
)

const lines: { [Kind in Line['kind']]: (row: Of<Kind>) => ReactNode } = {
  change: ({ change }) => <ChangeRow change={change} first="facts" />,
  clue: ClueLine,
  advice: AdviceLine,
  reinspection: ReinspectionLine,
  visit: VisitLine,
  patrol: PatrolLine,
  sample: SampleLine,
  outreach: OutreachLine,
}

/** One thing that happened, whichever it was. */
export const HistoryLine = ({ row }: { row: Line }) =>
  (lines[row.kind] as (row: Line) => ReactNode)(row)
