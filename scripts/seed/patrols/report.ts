// What a coordinator sends of one visit.

import { checklistsFor } from '@domain/checklists'
import type { Checklist } from '@domain/checklists/checklist'
import type { PhotoRef } from '@domain/checklists/photo'
import { addMinutes, type Instant } from '@domain/kernel/time'
import type { Id } from '@domain/kernel/ids'
import type { PatrolEnd, PatrolReport } from '@domain/patrols/patrol'
import type { Person } from '@domain/people/person'
import type { Chance } from '../chance'
import { near } from '../ground'
import type { Camera } from '../pictures/camera'
import { sceneOf, type Scene } from '../pictures/scenes'
import { answersTo, type Wrong } from './answers'
import type { Visit } from './rounds'
import { wrongItems } from './wrong-items'
import { differenceWords, endWords } from './wrongs'

export interface Visitor {
  actor: Person
  /** Who went along. */
  companion?: string
  camera: Camera
  chance: Chance
  /** From then on there is more to see: more was found, and its photos were kept. */
  latelyFrom: Instant
}

/** How visits end, in thousandths. */
const ENDS: Record<PatrolEnd, number> = {
  done: 986,
  refusedEntry: 5,
  longOutOfBusiness: 5,
  closedDown: 4,
}
const WRONG_SHARE = { before: 0.04, lately: 0.14 }
const DIFFERING_SHARE = 0.008
/** Some fifteen metres, as phones are off. */
const OFF = 0.00015

export async function reportOf(_id: Id, visit: Visit, visitor: Visitor): Promise<PatrolReport> {
  const { facility, startedAt, minutes } = visit
  const { chance } = visitor
  const endedAt = addMinutes(startedAt, minutes)
  const end = chance.weighted(ENDS)
  const scene = (name: Scene, takenAt = endedAt) =>
    visitor.camera.take({ scene: name, by: visitor.actor, patrolId: _id, takenAt })
  return {
    ...{ _id, facilityId: facility._id, startedAt, endedAt, end },
    ...(visitor.companion && chance.happens(0.45) && { companion: visitor.companion }),
    ...whereabouts(visit, chance),
    checklists: end === 'done' ? await answered(_id, visit, visitor) : [],
    differences: end === 'done' ? await differences(visitor, scene) : [],
    ...(end !== 'done' && { note: chance.pick(endWords[end]) }),
    photos: end === 'done' || end === 'refusedEntry' ? [] : [await scene('closedDoor')],
  }
}

function whereabouts(
  { facility: { place }, startedAt }: Visit,
  chance: Chance,
): Pick<PatrolReport, 'fix' | 'fixMissing'> {
  if (!place || chance.happens(0.06))
    return { fixMissing: chance.pick(['信号弱，没有定位成功', '手机没有打开定位']) }
  return {
    fix: { ...near(place, OFF, chance), accuracy: chance.int(8, 45), at: addMinutes(startedAt, 1) },
  }
}

async function answered(
  _id: Id,
  visit: Visit,
  visitor: Visitor,
): Promise<PatrolReport['checklists']> {
  const answers = []
  for (const checklist of checklistsFor(visit.facility)) {
    const wrongs = await wrongsIn(checklist, _id, visit, visitor)
    answers.push(answersTo(checklist, visit.facility, wrongs, visitor.chance))
  }
  return answers
}

async function wrongsIn(
  checklist: Checklist,
  patrolId: Id,
  { facility, startedAt }: Visit,
  { actor, camera, chance, latelyFrom }: Visitor,
): Promise<Wrong[]> {
  const wrongs: Wrong[] = []
  const lately = startedAt >= latelyFrom
  const share = lately ? WRONG_SHARE.lately : WRONG_SHARE.before
  for (const { itemId, note } of wrongItems(checklist, facility, { startedAt, share }, chance)) {
    const shot = { scene: sceneOf(itemId), by: actor, patrolId, takenAt: addMinutes(startedAt, 6) }
    const photos: PhotoRef[] = lately ? [await camera.take(shot)] : []
    wrongs.push({ itemId, ...(note && { note }), photos })
  }
  return wrongs
}

async function differences(
  { chance }: Visitor,
  scene: (name: Scene) => Promise<PhotoRef>,
): Promise<PatrolReport['differences']> {
  if (!chance.happens(DIFFERING_SHARE)) return []
  const what = chance.weighted({ operator: 5, name: 3, address: 2 })
  return [{ what, words: chance.pick(differenceWords[what]), photos: [await scene('licenceWall')] }]
}
