// What a report must be to be taken as a change, what of it counts at once, and what the agency decides on.

import { facilityMachine, facilityStatusNames, type Facility } from '../facilities/facility'
import { isAskedOf, specialtiesOf } from '../facilities/kinds'
import { traitNames, type TraitName } from '../facilities/traits'
import { hashOf, type Hash } from '../kernel/hash'
import { listKey } from '../kernel/list-key'
import { move } from '../kernel/machine'
import { problem } from '../kernel/problems'
import type { Instant } from '../kernel/time'
import { covers, mayDo } from '../people/permissions'
import type { Person } from '../people/person'
import { changeMachine, type Change, type ChangeReport } from './change'
import {
  changedFacts,
  factNames,
  factOf,
  factsOf,
  isAwaited,
  isSameFact,
  onlyFacts,
  type FactName,
  type Facts,
} from './facts'

/** Problems invalidInput, registryChanged, nothingChanged, photoRequired, facilityClosedFirst, moveForbidden. */
export function checkChange(report: ChangeReport, facility: Facility, proven: boolean): void {
  refuseStrange(report.after, facility)
  refuseStale(report, facility)
  const now = factsOf(facility)
  if (changedFacts(now, report.after).length === 0) throw problem('nothingChanged')
  checkStatus(report, facility, proven)
}

function refuseStrange({ traits = {} }: Facts, { kind }: Facility): void {
  const strange = (Object.keys(traits) as TraitName[]).find((trait) => !isAskedOf(kind, trait))
  if (strange)
    throw problem('invalidInput', { field: traitNames[strange], reason: '这类单位不登记这一项' })
}

/** Of two changes at once the second is shown what the first has changed. */
function refuseStale({ before, after }: ChangeReport, facility: Facility): void {
  const now = factsOf(facility)
  const stale = changedFacts(now, after).filter(
    (fact) => !isSameFact(factOf(before, fact), factOf(now, fact)),
  )
  if (stale.length > 0)
    throw problem('registryChanged', { what: stale.map((fact) => factNames[fact]).join('、') })
}

function checkStatus({ after, words }: ChangeReport, facility: Facility, proven: boolean): void {
  const wanted = after.status ?? facility.status
  if (wanted === facility.status) {
    if (facility.status === 'closed') throw problem('facilityClosedFirst')
    return
  }
  move(facilityMachine, facilityStatusNames, facility.status, wanted)
  if (!words) throw problem('invalidInput', { field: '说明', reason: '请写明现场是什么情况' })
  if (!proven) throw problem('photoRequired', { why: '证明该单位现在的情况' })
}

/** What is not yet registered so: what waits for the agency, and what counts at once. */
export function dividedFacts(
  facility: Facility,
  after: Facts,
): Record<'awaited' | 'atOnce', FactName[]> {
  const changed = changedFacts(factsOf(facility), after)
  return {
    awaited: changed.filter(isAwaited),
    atOnce: changed.filter((fact) => !isAwaited(fact)),
  }
}

interface Taken {
  facility: Facility
  actor: Person
  now: Instant
}

/** The change that is kept, with what was registered before as the cloud knows it. */
export function changeOf(
  report: ChangeReport,
  { facility, actor, now }: Taken,
): Omit<Change, 'trail'> {
  const { awaited, atOnce } = dividedFacts(facility, report.after)
  const changed = [...awaited, ...atOnce]
  const { name, area, county, township } = facility
  return {
    ...report,
    before: onlyFacts(factsOf(facility), changed),
    after: onlyFacts(report.after, changed),
    ...{ facilityName: name, area, county, township },
    specialties: specialtiesOf(facility),
    awaited,
    status: awaited.length > 0 ? 'proposed' : 'recorded',
    proposedBy: actor._id,
    proposedByName: actor.name,
    proposedAt: now,
    listKey: listKey(now, report._id),
    ...(report.photos.length > 0 && { sealAt: now }),
  }
}

/** What the agency would change by confirming. */
export const awaitedFacts = ({ after, awaited }: Pick<Change, 'after' | 'awaited'>): Facts =>
  onlyFacts(after, awaited)

/** What is registered now of all that a change awaits: whoever decides has seen it, or is shown it again. */
export const registeredHash = (facility: Facility, { awaited }: Pick<Change, 'awaited'>): Hash =>
  hashOf(awaited.map((fact) => factOf(factsOf(facility), fact) ?? null))

type Decider = Pick<Person, 'role' | 'area' | 'specialties'>

/** The agency's own, there, and of that specialty; whoever manages clues answers for all of them. */
export const mayDecide = (actor: Decider, change: Pick<Change, 'area' | 'specialties'>): boolean =>
  mayDo(actor.role, 'change.decide') &&
  covers(actor, change) &&
  (actor.role !== 'officer' || change.specialties.some((each) => actor.specialties.includes(each)))

/** Problem alreadyChanged. */
export function refuseDecided({ status }: Pick<Change, 'status'>): void {
  if (changeMachine[status].length === 0)
    throw problem('alreadyChanged', { now: '这项变更已有人处理' })
}
