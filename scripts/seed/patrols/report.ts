// What a coordinator sends of one visit.

import { checklistsFor } from '@domain/checklists'
import type { Checklist } from '@domain/checklists/checklist'
import type { PhotoRef } from '@domain/photos/photo'
import type { Facility } from '@domain/facilities/facility'
import type { Traits } from '@domain/facilities/traits'
import { addMinutes, type Instant } from '@domain/kernel/time'
import type { Id } from '@domain/kernel/ids'
import type { PatrolReport } from '@domain/patrols/patrol'
import { foundThere } from '@domain/patrols/report'
import type { Person } from '@domain/people/person'
import type { Chance } from '../chance'
import { near } from '../ground'
import type { Camera } from '../pictures/camera'
import { sceneOf, type Scene } from '../pictures/scenes'
import { answersTo, seen, type Seen, type Wrong } from './answers'
import { differingAt, endsAt, wordsOfEnd } from './endings'
import type { Visit } from './visits'
import { wrongItems } from './wrong-items'
import { shareOfWrong } from './wrong-shares'

export interface Visitor {
  actor: Person
  /** Who went along. */
  companion?: string
  camera: Camera
  chance: Chance
  /** What is true of the facility and not registered. */
  unregistered: Traits
  /** From then on there is more to see: more was found, and its photos were kept. */
  latelyFrom: Instant
}

const LATELY_TIMES = 4
const DIFFERING_SHARE = 0.01
/** Of the visits to a facility with facts that nobody has registered. */
const FOUND_SHARE = 0.15
/** Some fifteen metres, as phones are off. */
const OFF = 0.00015

export async function reportOf(_id: Id, visit: Visit, visitor: Visitor): Promise<PatrolReport> {
  const { facility, startedAt, minutes } = visit
  const { chance } = visitor
  const endedAt = addMinutes(startedAt, minutes)
  const end = chance.weighted(endsAt(facility))
  const said = {
    ...{ _id, facilityId: facility._id, startedAt, endedAt },
    ...(visitor.companion && chance.happens(0.45) && { companion: visitor.companion }),
    ...whereabouts(visit, chance),
  }
  const scene = (name: Scene) =>
    visitor.camera.take({ scene: name, by: visitor.actor, patrolId: _id, takenAt: endedAt })
  if (end === 'done') return { ...said, end, ...(await done(_id, visit, visitor, scene)) }
  const note = chance.pick(wordsOfEnd(end, facility))
  const photos = end === 'refusedEntry' ? [] : [await scene('closedDoor')]
  return { ...said, end, checklists: [], differences: [], note, photos }
}

type Done = Pick<PatrolReport, 'found' | 'checklists' | 'differences' | 'photos'>

async function done(
  _id: Id,
  visit: Visit,
  visitor: Visitor,
  scene: (name: Scene) => Promise<PhotoRef>,
): Promise<Done> {
  const { facility } = visit
  const { chance, unregistered } = visitor
  const found = chance.happens(FOUND_SHARE) ? unregistered : {}
  const there = seen(foundThere(facility, { found }), unregistered)
  return {
    ...(Object.keys(found).length > 0 && { found }),
    checklists: await answered(_id, there, visit, visitor),
    differences: await differences(facility, visitor, scene),
    photos: [],
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
  there: Seen,
  visit: Visit,
  visitor: Visitor,
): Promise<PatrolReport['checklists']> {
  const answers = []
  for (const checklist of checklistsFor(there.registered)) {
    const wrongs = await wrongsIn(checklist, _id, there, visit, visitor)
    answers.push(answersTo(checklist, there, wrongs, visitor.chance))
  }
  return answers
}

async function wrongsIn(
  checklist: Checklist,
  patrolId: Id,
  there: Seen,
  { startedAt }: Visit,
  { actor, camera, chance, latelyFrom }: Visitor,
): Promise<Wrong[]> {
  const wrongs: Wrong[] = []
  const lately = startedAt >= latelyFrom
  const share = shareOfWrong(checklist, there.actual) * (lately ? LATELY_TIMES : 1)
  for (const { itemId, note } of wrongItems(checklist, there, { startedAt, share }, chance)) {
    const scene = sceneOf(itemId)
    const shot = { scene, by: actor, patrolId, takenAt: addMinutes(startedAt, 6) }
    const photos: PhotoRef[] = lately ? [await camera.take(shot)] : []
    wrongs.push({ itemId, ...(note && { note }), photos })
  }
  return wrongs
}

async function differences(
  facility: Facility,
  { chance }: Visitor,
  scene: (name: Scene) => Promise<PhotoRef>,
): Promise<PatrolReport['differences']> {
  const differing = chance.happens(DIFFERING_SHARE) && differingAt(facility, chance)
  return differing ? [{ ...differing, photos: [await scene('licenceWall')] }] : []
}
