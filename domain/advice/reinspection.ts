// 复查: only what failed is looked at again, by the same version of its checklist and judged by the same rules. What is put
// right is closed; what is not becomes a clue.

import {
  judgedChecklist,
  type Answers,
  type JudgedChecklist,
  type JudgedItem,
} from '../checklists/answers'
import type { Checklist } from '../checklists/checklist'
import { judge } from '../checklists/judge'
import type { Described } from '../facilities/kinds'
import { id, type Id } from '../kernel/ids'
import { listKey } from '../kernel/list-key'
import { problem } from '../kernel/problems'
import { instant, type Instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, number, string, type infer as Infer } from '../kernel/z'
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

/** The checklist with no item but these, each asked whatever its condition: it was asked when it failed. */
export function onlyItems(checklist: Checklist, itemIds: readonly string[]): Checklist {
  const sections = checklist.sections
    .map(({ name, items }) => ({
      name,
      items: items
        .filter((item) => itemIds.includes(item.id))
        .map(
          ({ when: _when, ...item }) => item as typeof item & Checklist['sections'][0]['items'][0],
        ),
    }))
    .filter(({ items }) => items.length > 0)
  return { ...checklist, sections }
}

/** What is still to be looked at, by checklist. */
export function openItemsOf(items: readonly AdvisedItem[]): Map<string, AdvisedItem[]> {
  const open = new Map<string, AdvisedItem[]>()
  for (const item of items.filter(({ state }) => state === 'open')) {
    const key = `${item.checklistId} ${item.version}`
    open.set(key, [...(open.get(key) ?? []), item])
  }
  return open
}

/** The versions that the open items were asked by. */
export const versionsOf = (items: readonly AdvisedItem[]): { id: string; version: string }[] =>
  [...openItemsOf(items).values()].flatMap(([first]) =>
    first ? [{ id: first.checklistId, version: first.version }] : [],
  )

/** What a re-inspection asks. */
export const askedAgain = (
  items: readonly AdvisedItem[],
  checklists: readonly Checklist[],
): Checklist[] =>
  [...openItemsOf(items).values()].flatMap((open) => {
    const [first] = open
    const found = checklists.find(
      (each) => each.id === first?.checklistId && each.version === first.version,
    )
    return found
      ? [
          onlyItems(
            found,
            open.map(({ itemId }) => itemId),
          ),
        ]
      : []
  })

/** The answers judged as those of a patrol are; Problems checklistMissing, checklistUnknown, checklistTwice, noteMissing and those of `judge`. */
export function judgeAgain(
  given: readonly Answers[],
  facility: Described,
  asked: readonly Checklist[],
): JudgedChecklist[] {
  if (given.length < asked.length) throw problem('checklistMissing')
  return given.map((answers, place) => {
    const { checklistId, version } = answers
    const checklist = asked.find((each) => each.id === checklistId && each.version === version)
    if (!checklist) throw problem('checklistUnknown', { checklist: `${checklistId} ${version}` })
    if (given.findIndex((each) => each.checklistId === checklistId) < place)
      throw problem('checklistTwice', { checklist: checklist.name })
    const judged = judge(checklist, facility, answers)
    refuseUnexplained(judged)
    return judged
  })
}

/** What failed and does not apply any more is put right only where it is said why. */
function refuseUnexplained({ items }: JudgedChecklist): void {
  const found = items.find(({ result, note }) => result === 'notApplicable' && !note)
  if (found) throw problem('noteMissing', { question: found.question })
}

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
}

/** The re-inspection that is kept; the ids of its clues are added by whoever makes them. */
export function reinspectionOf(
  report: ReinspectionReport,
  { advice, judged, actor, now, lag }: Taken,
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
