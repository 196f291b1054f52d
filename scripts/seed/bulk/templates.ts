// What the facilities and patrols of a big city are copied from: the demo registry, and for each of its facilities a patrol
// where all was well and one where something was found, judged by the domain and checked by the schemas.

import { checklistsFor } from '@domain/checklists'
import type { JudgedChecklist } from '@domain/checklists/answers'
import type { Facility } from '@domain/facilities/facility'
import { facilityOf } from '@domain/facilities/registration'
import { makeId } from '@domain/kernel/ids'
import type { Day, Instant } from '@domain/kernel/time'
import { judgeAll } from '@domain/patrols/report'
import type { PatrolReport } from '@domain/patrols/patrol'
import { Chance } from '../chance'
import { ground } from '../ground'
import { answersTo, seen, type Seen, type Wrong } from '../patrols/answers'
import { wrongItems } from '../patrols/wrong-items'
import { registry } from '../registry'
import { unproven } from './unproven'

export interface Template {
  facility: Facility
  /** Undefined where no checklist is published for the kind. */
  well?: JudgedChecklist[]
  wrong?: JudgedChecklist[]
}

export function templates(seed: number, today: Day, enteredAt: Instant): Template[] {
  const chance = new Chance(seed).fork('templates')
  const drafts = chance.shuffled(registry(ground(seed), seed, today))
  return drafts.map(({ unregistered, ...draft }) => {
    const _id = makeId(0, chance.bytes(10))
    const made = facilityOf({ ...draft, _id, coordinatorId: _id }, enteredAt)
    const facility = { ...made, trail: unproven }
    if (checklistsFor(facility).length === 0) return { facility }
    return {
      facility,
      well: judged(seen(facility, unregistered), 0, enteredAt, chance),
      wrong: judged(seen(facility, unregistered), 1, enteredAt, chance),
    }
  })
}

function judged(there: Seen, share: number, startedAt: Instant, chance: Chance): JudgedChecklist[] {
  const checklists = checklistsFor(there.registered).map((checklist) => {
    const found = wrongItems(checklist, there, { startedAt, share }, chance)
    const wrongs: Wrong[] = found.map((each) => ({ ...each, photos: [] }))
    return answersTo(checklist, there, wrongs, chance)
  })
  return judgeAll({ checklists } as PatrolReport, there.registered)
}
