// The last working day of the demo county goes through the functions themselves, as phones call them: what it leaves behind
// proves the whole way, and leaves messages in the preview's drawer.

import type { Api } from '../../cloudfunctions/api'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import { checklistsFor } from '@domain/checklists'
import type { Clue } from '@domain/clues/clue'
import type { Facility } from '@domain/facilities/facility'
import type { FacilityKind } from '@domain/facilities/kinds'
import { makeId } from '@domain/kernel/ids'
import { addMinutes, type Day, type Instant } from '@domain/kernel/time'
import type { PatrolReport } from '@domain/patrols/patrol'
import type { Person } from '@domain/people/person'
import type { LocalCloud } from '../../local-cloud'
import { at } from './calendar'
import type { Chance } from './chance'
import { near } from './ground'
import { answersTo, type Wrong } from './patrols/answers'
import { wrongWords } from './patrols/wrongs'
import type { Camera } from './pictures/camera'
import { sceneOf } from './pictures/scenes'

export interface LastDay {
  cloud: LocalCloud
  on: Day
  camera: Camera
  chance: Chance
}

interface Errand {
  openid: string
  kind: FacilityKind
  /** Minutes after midnight. */
  from: number
  wrong: string[]
}

const MINUTES = 25
const errands: Errand[] = [
  { openid: 'demo-coordinator-05', kind: 'ruralCentralSupply', from: 9 * 60 + 20, wrong: [] },
  {
    openid: 'demo-coordinator-05',
    kind: 'ruralCentralSupply',
    from: 10 * 60 + 10,
    wrong: ['clearTankLocked', 'disinfectionPresent'],
  },
  {
    openid: 'demo-coordinator-07',
    kind: 'licensedInstitution',
    from: 11 * 60,
    wrong: ['staffDisplayed'],
  },
  {
    openid: 'demo-coordinator-03',
    kind: 'filedInstitution',
    from: 14 * 60 + 20,
    wrong: ['withinFiledScope'],
  },
  {
    openid: 'demo-coordinator-08',
    kind: 'ruralCentralSupply',
    from: 15 * 60 + 5,
    wrong: ['sourceClear'],
  },
]
const ACCEPTED_AT = 16 * 60
const EVENING = 17 * 60 + 30

export async function liveLastDay(day: LastDay): Promise<void> {
  for (const errand of errands) await run(day, errand)
  const [urgent] = documentsOf<Clue>(day.cloud, 'clues', { severity: 'urgent', status: 'reported' })
  if (urgent) await accept(day, urgent)
  await evening(day)
}

/** A patrol as it is sent. */
async function run(day: LastDay, { openid, kind, from, wrong }: Errand): Promise<void> {
  const actor = personWith(day.cloud, openid)
  const startedAt = at(day.on, from)
  const report = await reported(day, { actor, startedAt, wrong, facility: dueOf(day, actor, kind) })
  const now = addMinutes(report.endedAt, 1)
  await call(day, { openid, now }, 'patrols.submit', report)
}

/** The officer who was told opens the message, then takes the clue. */
async function accept(day: LastDay, { _id: clueId, officerId }: Clue): Promise<void> {
  const [officer] = documentsOf<Person>(day.cloud, 'people', { _id: officerId })
  const caller = { openid: officer?.openid ?? '', now: at(day.on, ACCEPTED_AT) }
  const { rows } = await call(day, caller, 'deliveries.list', {})
  const told = rows.find(({ page }) => page.endsWith(clueId))
  if (told) await call(day, caller, 'deliveries.open', { deliveryId: told._id })
  const requestId = makeId(Date.parse(caller.now), day.chance.bytes(10))
  await call(day, caller, 'clues.accept', { requestId, clueId })
}

/** The timer finds its work until nothing is left: photos to be sealed, messages to be sent again. */
async function evening({ cloud, on }: LastDay): Promise<void> {
  cloud.setClock({ at: at(on, EVENING), frozen: true })
  for (;;) {
    const done = (await cloud.fireTimer('timer')) as Record<string, number>
    if (Object.values(done).every((count) => count === 0)) return
  }
}

interface Seen {
  actor: Person
  facility: Facility
  startedAt: Instant
  wrong: string[]
}

async function reported(
  { camera, chance }: LastDay,
  { actor, facility, startedAt, wrong }: Seen,
): Promise<PatrolReport> {
  const _id = makeId(Date.parse(startedAt), chance.bytes(10))
  const takenAt = addMinutes(startedAt, 8)
  const wrongs: Wrong[] = []
  for (const itemId of wrong) {
    const photo = await camera.take({ scene: sceneOf(itemId), by: actor, patrolId: _id, takenAt })
    wrongs.push({ itemId, note: chance.pick(wrongWords[itemId] ?? []), photos: [photo] })
  }
  const fix = facility.place && {
    fix: { ...near(facility.place, 0.0002, chance), accuracy: 18, at: startedAt },
  }
  return {
    ...{ _id, facilityId: facility._id, startedAt, endedAt: addMinutes(startedAt, MINUTES) },
    end: 'done',
    ...(fix ?? { fixMissing: '信号弱，没有定位成功' }),
    checklists: checklistsFor(facility).map((each) => answersTo(each, facility, wrongs, chance)),
    differences: [],
    photos: [],
  }
}

/** One of the coordinator's own that is neither overdue nor done for this half of the year. */
function dueOf({ cloud, chance, on }: LastDay, { _id }: Person, kind: FacilityKind): Facility {
  const own = documentsOf<Facility>(cloud, 'facilities', {
    coordinatorId: _id,
    kind,
    status: 'open',
  })
  const due = own.filter(({ dueOn = '' }) => dueOn >= on)
  return chance.pick(due.length > 0 ? due : own)
}

const personWith = (cloud: LocalCloud, openid: string): Person => {
  const [found] = documentsOf<Person>(cloud, 'people', { openid })
  if (!found) throw new Error(`nobody is ${openid}`)
  return found
}

const documentsOf = <Of>(cloud: LocalCloud, name: string, filter: Record<string, string>): Of[] =>
  cloud.store.find(name, { filter, sort: { _id: 1 } }).rows.map(({ document }) => document as Of)

async function call<Name extends keyof Api>(
  { cloud }: LastDay,
  { openid, now }: { openid: string; now: Instant },
  name: Name,
  input: Api[Name]['input'],
): Promise<Api[Name]['output']> {
  cloud.setClock({ at: now, frozen: true })
  const phone = await cloud.client(openid)
  const data = { name, input, sentAt: now }
  const { result } = await phone.callFunction<Answer>({ name: 'api', data })
  if (!result.ok) throw new Error(`${name} was refused: ${result.problem.message}`)
  return result.value as Api[Name]['output']
}
