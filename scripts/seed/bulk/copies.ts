// The facilities of a big city, their patrols and clues, each made anew from the seed whenever it is asked for, so that
// nothing is held in memory.

import { cluesOf } from '@domain/clues/from-patrol'
import type { Clue } from '@domain/clues/clue'
import type { Facility } from '@domain/facilities/facility'
import { packedAs } from '@domain/facilities/packed'
import { facilityOf } from '@domain/facilities/registration'
import { makeId } from '@domain/kernel/ids'
import { addMinutes, dayOf, type Day } from '@domain/kernel/time'
import { recordVisit } from '@domain/patrols/frequency'
import type { Patrol } from '@domain/patrols/patrol'
import { patrolOf } from '@domain/patrols/report'
import { afterVisit, dueOf } from '@domain/patrols/visit'
import type { Person } from '@domain/people/person'
import { near } from '../ground'
import { FACILITIES_PER_TOWNSHIP, villageOf, type City, type Town } from './city'
import { DAY_MILLISECONDS, isoOf, Plan, type PlannedVisit, type Planning } from './plan'
import { unproven } from './unproven'

const ACCEPTED_AFTER_DAYS = 2
const CLOSED_AFTER_DAYS = 12

export class Copies {
  private readonly plan: Plan
  private readonly count: number
  private readonly today: Day

  constructor(
    private readonly city: City,
    planning: Planning,
  ) {
    this.plan = new Plan(planning)
    this.count = planning.facilityCount
    this.today = planning.today
  }

  *facilities(): Generator<Facility> {
    for (let index = 0; index < this.count; index += 1) yield this.visited(index)
  }

  *patrols(): Generator<Patrol> {
    for (let index = 0; index < this.count; index += 1) {
      const visits = this.plan.visitsTo(index)
      if (visits.length === 0) continue
      const facility = this.registered(index)
      for (const visit of visits) yield this.patrol(index, facility, visit)
    }
  }

  *clues(): Generator<Clue> {
    for (let index = 0; index < this.count; index += 1)
      for (const visit of this.plan.visitsTo(index)) {
        if (!visit.isWrong) continue
        const facility = this.registered(index)
        const patrol = this.patrol(index, facility, visit)
        for (const clue of cluesOf(patrol, facility, this.town(index).county))
          yield this.worked(clue)
      }
  }

  private town(index: number): Town {
    return this.city.towns[Math.floor(index / FACILITIES_PER_TOWNSHIP)]!
  }

  private coordinator(index: number): Person {
    const { coordinators } = this.town(index)
    return coordinators[index % coordinators.length]!
  }

  /** As it was before its first patrol. */
  private registered(index: number): Facility {
    const { facility: like } = this.plan.template(index)
    const { area, name, place } = this.town(index)
    const { enteredAt } = this.city
    const chance = this.plan.chance('facility', index)
    const entry = {
      ...like,
      _id: makeId(Date.parse(enteredAt) + index, chance.bytes(10)),
      address: `${name}${like.address.slice(3)}`,
      area: villageOf(area, index),
      ...(like.place && { place: near(place, 0.03, chance) }),
      coordinatorId: this.coordinator(index)._id,
    }
    const packed = packedAs(entry, [], enteredAt)
    return { ...entry, ...facilityOf(entry, enteredAt), ...packed, trail: unproven }
  }

  private visited(index: number): Facility {
    const facility = this.registered(index)
    const { well, wrong = [] } = this.plan.template(index)
    if (!well) return facility
    const visits = this.plan.visitsTo(index)
    const last = visits.pop()
    const specialties = [...new Set(well.map(({ specialty }) => specialty))]
    for (const { endedAt } of visits)
      for (const each of specialties)
        facility.visits[each] = recordVisit(facility.visits[each], dayOf(endedAt))
    if (!last) return { ...facility, ...dueOf(facility) }
    const checklists = last.isWrong ? wrong : well
    const failed = checklists
      .flatMap(({ items }) => items)
      .filter(({ result }) => result === 'fail')
    const patrol = {
      ...{ _id: this.patrolId(last), endedAt: last.endedAt, end: 'done' as const },
      ...{ submittedAt: submittedAt(last), specialties, checklists, failedCount: failed.length },
    }
    return { ...facility, ...afterVisit(facility, patrol) }
  }

  private patrolId({ startedAt, number }: PlannedVisit): string {
    return makeId(Date.parse(startedAt), this.plan.chance('id', number).bytes(10))
  }

  private patrol(index: number, facility: Facility, visit: PlannedVisit): Patrol {
    const { well = [], wrong = [] } = this.plan.template(index)
    const { startedAt, endedAt, isWrong, number } = visit
    const chance = this.plan.chance('patrol', number)
    const fix = facility.place && {
      fix: { ...near(facility.place, 0.0002, chance), accuracy: chance.int(8, 45), at: startedAt },
    }
    const patrol = patrolOf(
      {
        ...{ _id: this.patrolId(visit), facilityId: facility._id, startedAt, endedAt, end: 'done' },
        ...(fix ?? { fixMissing: '信号弱，没有定位成功' }),
        ...{ checklists: [], differences: [], photos: [] },
      },
      {
        ...{ facility, judged: isWrong ? wrong : well, actor: this.coordinator(index) },
        ...{ now: submittedAt(visit), lag: 0 },
      },
    )
    const { county } = this.town(index)
    const clueIds = isWrong ? cluesOf(patrol, facility, county).map(({ _id }) => _id) : []
    return { ...patrol, clueIds, trail: unproven }
  }

  /** Old clues are closed, the latest not even accepted. */
  private worked(clue: Omit<Clue, 'trail'>): Clue {
    const reportedAt = Date.parse(clue.reportedAt)
    const after = (days: number) => isoOf(reportedAt + days * DAY_MILLISECONDS)
    const known = { ...clue, trail: unproven }
    if (after(ACCEPTED_AFTER_DAYS) >= this.today) return known
    const [by, name] = [clue.officerId, '执法人员']
    const accepted = {
      acceptedBy: by,
      acceptedByName: name,
      acceptedAt: after(ACCEPTED_AFTER_DAYS),
    }
    if (after(CLOSED_AFTER_DAYS) >= this.today) return { ...known, ...accepted, status: 'accepted' }
    const closed = { closedBy: by, closedByName: name, closedAt: after(CLOSED_AFTER_DAYS) }
    const decided = { outcome: 'corrected', words: '情况属实，已改正。' } as const
    return { ...known, ...accepted, ...closed, ...decided, status: 'closed' }
  }
}

const submittedAt = ({ endedAt }: PlannedVisit) => addMinutes(endedAt, 2)
