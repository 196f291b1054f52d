// 复查: what failed is looked at again (asked-again.ts). What is put right is closed; what is not becomes a clue.

import { judgedChecklist, type JudgedChecklist, type JudgedItem } from '../checklists/answers'
import { id, type Id } from '../kernel/ids'
import { listKey } from '../kernel/list-key'
import { instant, type Instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, boolean, number, string, type infer as Infer } from '../kernel/z'
import { patrolReport, type PatrolReport } from '../patrols/patrol'
import type { Person } from '../people/person'
import type { PhotoRef } from '../photos/photo'
import type { Advice, AdvisedItem, AdviceStatus } from './advice'
import { dueFrom } from './check-advice'

export const reinspectionReport = patrolReport
  .omit({ facilityId: true, found: true, differences: true })
  .extend({ adviceId: id })
export type ReinspectionReport = Infer<typeof reinspectionReport>

export const reinspection = reinspectionReport.omit({ checklists: true }).extend({
  spokenNumber: string(),
  facilityId: id,
  facilityName: string(),
  area: string(),
  county: string(),
  township: string(),
  checklists: array(judgedChecklist),
  rectifiedCount: number(),
  unrectifiedCount: number(),
  /** What could not be judged this time, such as a test that was not made. */
  openCount: number(),
  clueIds: array(id),
  reinspectedBy: id,
  reinspectedByName: string(),
  submittedAt: instant,
  clockCorrection: number().optional(),
  timeDoubtful: boolean().optional(),
  listKey: string(),
  sealAt: instant.optional(),
  trail: trailHead,
})
export type Reinspection = Infer<typeof reinspection>

/** As the rules for visits take it. */
export const asVisit = (
  { adviceId: _adviceId, ...report }: ReinspectionReport,
  facilityId: Id,
): PatrolReport => ({ ...report, facilityId, differences: [] })

/** What became of one item. */
export function stateAfter(
  advised: AdvisedItem,
  judged: readonly JudgedChecklist[],
): AdvisedItem['state'] {
  const found = judged
    .find(({ checklistId }) => checklistId === advised.checklistId)
    ?.items.find(({ itemId }) => itemId === advised.itemId)
  if (advised.state !== 'open' || !found) return advised.state
  if (found.result === 'fail') return 'unrectified'
  return found.kind === 'check' || isMeasuredAgain(advised, found) ? 'rectified' : 'open'
}

/** A test that was not made at every place where water had failed leaves its item open. */
const isMeasuredAgain = ({ points = [] }: AdvisedItem, { result, readings }: JudgedItem): boolean =>
  result === 'pass' && points.every((each) => readings.some(({ point }) => point === each))

type Looked = Pick<Reinspection, '_id' | 'end' | 'checklists'>

/** What a re-inspection makes true of its advice. */
export function afterReinspection(
  advice: Pick<Advice, '_id' | 'items' | 'status' | 'dueOn' | 'reinspectionIds'>,
  { _id, end, checklists }: Looked,
): Pick<Advice, 'items' | 'status' | 'reinspectionIds'> &
  Record<'dueOn' | 'dueKey', string | undefined> & { endedAs?: Looked['end'] } {
  const items = advice.items.map((each) => ({ ...each, state: stateAfter(each, checklists) }))
  const status = statusAfter(advice.status, items, end)
  const over = status === 'closed' || status === 'reported'
  const due = over || !advice.dueOn ? undefined : dueFrom(advice.dueOn, advice._id)
  return {
    items,
    status,
    reinspectionIds: [...advice.reinspectionIds, _id],
    ...(due ?? { dueOn: undefined, dueKey: undefined }),
    ...(end !== 'done' && { endedAs: end }),
  }
}

/** Where nobody works any more, nothing is left to put right; entry refused is told to the officer. */
function statusAfter(
  before: AdviceStatus,
  items: readonly AdvisedItem[],
  end: Looked['end'],
): AdviceStatus {
  if (end === 'refusedEntry') return 'reported'
  if (end !== 'done') return 'closed'
  if (items.some(({ state }) => state === 'open')) return before
  return items.some(({ state }) => state === 'unrectified') ? 'reported' : 'closed'
}

interface Taken {
  advice: Pick<
    Advice,
    'spokenNumber' | 'facilityId' | 'facilityName' | 'area' | 'county' | 'township' | 'items'
  >
  judged: JudgedChecklist[]
  actor: Person
  now: Instant
  lag: number
  /** Whether the phone's times say little. */
  doubtful?: boolean
}

/** The re-inspection that is kept; the ids of its clues are added by whoever makes them. */
export function reinspectionOf(
  report: ReinspectionReport,
  { advice, judged, actor, now, lag, doubtful = false }: Taken,
): Omit<Reinspection, 'trail' | 'clueIds'> {
  const { spokenNumber, facilityId, facilityName, area, county, township } = advice
  const states = advice.items
    .filter(({ state }) => state === 'open')
    .map((each) => stateAfter(each, judged))
  const count = (of: AdvisedItem['state']) => states.filter((each) => each === of).length
  return {
    ...report,
    ...{ spokenNumber, facilityId, facilityName, area, county, township },
    checklists: judged,
    rectifiedCount: count('rectified'),
    unrectifiedCount: count('unrectified'),
    openCount: count('open'),
    reinspectedBy: actor._id,
    reinspectedByName: actor.name,
    submittedAt: now,
    ...(lag !== 0 && { clockCorrection: lag }),
    ...(doubtful && { timeDoubtful: doubtful }),
    listKey: listKey(now, report._id),
    ...(photosOfReinspection({ photos: report.photos, checklists: judged }).length > 0 && {
      sealAt: now,
    }),
  }
}

export const photosOfReinspection = ({
  photos,
  checklists,
}: Pick<Reinspection, 'photos' | 'checklists'>): PhotoRef[] => [
  ...photos,
  ...checklists.flatMap(({ items }) =>
    items.flatMap((item) => [...item.photos, ...item.readings.flatMap((each) => each.photos)]),
  ),
]
