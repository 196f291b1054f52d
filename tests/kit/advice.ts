import type { Advice, AdviceReport, Signing } from '@domain/advice/advice'
import { adviceOf } from '@domain/advice/check-advice'
import { advisedItems, requestableOf } from '@domain/advice/from-findings'
import { orderedVisitOf, type OrderedVisit } from '@domain/advice/ordered-visit'
import { askedAgain, judgeAgain } from '@domain/advice/asked-again'
import {
  asVisit,
  reinspectionOf,
  type Reinspection,
  type ReinspectionReport,
} from '@domain/advice/reinspection'
import { checklists } from '@domain/checklists'
import type { Facility } from '@domain/facilities/facility'
import { addDays, dayOf } from '@domain/kernel/time'
import type { Patrol } from '@domain/patrols/patrol'
import type { Person } from '@domain/people/person'
import { aPhoto, answersTo } from './patrols'
import { anId } from './people'

const NEW_TRAIL = { seq: 1, hash: '0'.repeat(64) }

export const signedBy = (coordinator: Person, at: string, name = '王厂长'): Signing => ({
  kind: 'signed',
  name,
  signature: { ...aPhoto(coordinator), takenAt: at },
  at,
})

/** Asks for everything that failed, signed by the operator, two weeks from then. */
export function anAdviceReport(
  patrol: Pick<Patrol, '_id' | 'checklists'>,
  coordinator: Person,
  { at, ...said }: { at: string } & Partial<AdviceReport>,
): AdviceReport {
  return {
    _id: anId(),
    patrolId: patrol._id,
    requests: requestableOf(patrol.checklists).map(({ checklistId, itemId, words }) => ({
      ...{ checklistId, itemId, words },
    })),
    rectifyOn: addDays(dayOf(at), 14),
    writtenAt: at,
    givenAs: 'app',
    signing: signedBy(coordinator, at),
    code: anId().slice(-16),
    ...said,
  }
}

/** An advice as it is kept. */
export function anAdvice(
  patrol: Patrol,
  facility: Facility,
  coordinator: Person,
  { at, ...said }: { at: string } & Partial<Advice>,
): Advice {
  const report = anAdviceReport(patrol, coordinator, { at })
  const number = {
    ...{ number: 1, year: 2026, spokenNumber: '云台镇协管意见〔2026〕1号' },
    centreName: '云岭县云台镇卫生监督协管服务机构',
  }
  const items = advisedItems(report.requests, patrol.checklists)
  const given = { facility, items, number, actor: coordinator, now: at, lag: 0 }
  return { ...adviceOf(report, given), trail: NEW_TRAIL, ...said }
}

type Wrong = Parameters<typeof answersTo>[2]

/** Everything that failed is put right, but for what `wrong` says. */
export function aReinspectionReport(
  advice: Advice,
  facility: Facility,
  { at, wrong = {}, ...said }: { at: string; wrong?: Wrong } & Partial<ReinspectionReport>,
): ReinspectionReport {
  return {
    _id: anId(),
    adviceId: advice._id,
    startedAt: at,
    endedAt: at,
    end: 'done',
    fixMissing: '没有信号',
    checklists: askedAgain(advice.items, checklists).map((each) =>
      answersTo(each, facility, wrong),
    ),
    photos: [],
    ...said,
  }
}

/** A re-inspection as it is kept. */
export function aReinspection(
  advice: Advice,
  facility: Facility,
  coordinator: Person,
  { at }: { at: string },
): Reinspection {
  const report = aReinspectionReport(advice, facility, { at })
  const { checklists: answers } = asVisit(report, facility._id)
  const judged = judgeAgain(answers, facility, askedAgain(advice.items, checklists))
  const looked = reinspectionOf(report, { advice, judged, actor: coordinator, now: at, lag: 0 })
  return { ...looked, clueIds: [], trail: NEW_TRAIL }
}

/** A return visit that an officer has ordered and nobody has made yet. */
export function anOrderedVisit(
  facility: Facility,
  officer: Person,
  { at, asked = ['清水池有没有加盖上锁'] }: { at: string; asked?: string[] },
): OrderedVisit {
  const order = {
    ...{ requestId: anId(), facilityId: facility._id, asked },
    dueOn: addDays(dayOf(at), 7),
  }
  const visit = orderedVisitOf(order, { facility, kind: 'followUp', actor: officer, now: at })
  return { ...visit, trail: NEW_TRAIL }
}
