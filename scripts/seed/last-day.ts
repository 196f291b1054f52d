// The last working day of the demo county goes through the functions themselves, as phones call them: what it leaves behind
// proves the whole way, and leaves messages in the preview's drawer.

import { checklistsFor } from '@domain/checklists'
import { holds } from '@domain/checklists/condition'
import type { Clue } from '@domain/clues/clue'
import type { Facility } from '@domain/facilities/facility'
import { makeId } from '@domain/kernel/ids'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { dueState } from '@domain/patrols/frequency'
import type { PatrolReport } from '@domain/patrols/patrol'
import type { Person } from '@domain/people/person'
import { at } from './calendar'
import { call, documentsOf, type LastDay } from './calls'
import { keepDuty } from './duty'
import { emergenciesOf } from './emergencies'
import { near } from './ground'
import { answersTo, seen, type Wrong } from './patrols/answers'
import { wordsFor } from './patrols/wrongs'
import { putRight } from './registry-day'
import { errands, type Errand } from './errands'
import { sceneOf } from './pictures/scenes'
import { publishResults } from './releases'
import { residentsOf } from './residents/last-day'
import { readAnswers } from './residents/read'
import { boxOf, receiptBox } from './words'

const MINUTES = 25
const ACCEPTED_AT = 17 * 60
const EVENING = 17 * 60 + 30

export async function liveLastDay(day: LastDay): Promise<void> {
  await keepDuty({ ...day, chance: day.chance.fork('duty') })
  for (const errand of errands) await run(day, errand)
  await putRight(day)
  await passOn(day)
  await residentsOf({ ...day, chance: day.chance.fork('residents') })
  await answerAndPublish(day)
  await emergenciesOf(day)
  const [urgent] = documentsOf<Clue>(day.cloud, 'clues', { severity: 'urgent', status: 'reported' })
  if (urgent) await accept(day, urgent)
  await evening(day)
}

/** What residents read: rewards are granted by whoever manages clues, handed over by an officer. */
async function answerAndPublish(day: LastDay): Promise<void> {
  const [granting] = documentsOf<Person>(day.cloud, 'people', { role: 'dispatcher' })
  const [paying] = documentsOf<Person>(day.cloud, 'people', { role: 'officer' })
  if (!granting?.openid || !paying?.openid) throw new Error('nobody answers residents')
  const by = { granting: granting.openid, paying: paying.openid }
  await readAnswers({ ...day, chance: day.chance.fork('answers') }, by)
  await publishResults({ ...day, chance: day.chance.fork('results') }, by.granting)
}

/** A patrol as it is sent. */
async function run(day: LastDay, errand: Errand): Promise<void> {
  const facility = facilityFor(day, errand)
  const [actor] = documentsOf<Person>(day.cloud, 'people', { _id: facility.coordinatorId })
  if (!actor?.openid) throw new Error(`nobody goes to ${facility.name}`)
  const startedAt = at(day.on, errand.from)
  const report = await reported(day, { actor, facility, startedAt, wrong: errand.wrong })
  const now = addMinutes(report.endedAt, 1)
  const caller = { openid: actor.openid, now }
  if (errand.outsideRegistry) await metOnTheWay(day, caller, facility)
  await call(day, caller, 'patrols.submit', report)
}

/** It is in no system of the agency: what is wrong there concerns its authority too. */
async function metOnTheWay(
  day: LastDay,
  caller: { openid: string; now: Instant },
  { _id: facilityId }: Facility,
): Promise<void> {
  await call(day, caller, 'facilities.change', {
    ...{ _id: makeId(Date.parse(caller.now), day.chance.bytes(10)), facilityId, photos: [] },
    ...{ before: {}, after: { outsideRegistry: true } },
  })
}

const EMERGENCY_AT = 15 * 60 + 10
const TIP_AT = 16 * 60 + 5

/** A reporter passes an emergency, and somebody who leaves a name tips off at the counter. */
async function passOn(day: LastDay): Promise<void> {
  const { cloud, chance, on } = day
  const [reporter] = documentsOf<Person>(cloud, 'people', { role: 'reporter' })
  const [coordinator] = documentsOf<Person>(cloud, 'people', {
    role: 'coordinator',
    township: reporter?.township ?? '',
  })
  if (!reporter?.openid || !coordinator?.openid) throw new Error('nobody hears anything')
  const [heardAt, toldAt] = [at(on, EMERGENCY_AT), at(on, TIP_AT)]
  await call(day, { openid: reporter.openid, now: heardAt }, 'informationReports.submit', {
    ...{ _id: makeId(Date.parse(heardAt), chance.bytes(10)), concern: 'foodborneDisease' },
    ...{ severity: 'emergency', heardFrom: 'villager', photos: [], toldAt: heardAt },
    ...{ place: '村口办酒席的人家', words: '办酒席后多人不舒服，上吐下泻' },
  })
  await call(day, { openid: coordinator.openid, now: toldAt }, 'tipOffs.enter', {
    ...{ _id: makeId(Date.parse(toldAt), chance.bytes(10)), concern: 'illegalPractice' },
    ...{ severity: 'urgent', channel: 'walkIn', identity: 'confidential', photos: [], toldAt },
    ...{ place: '老街尽头的杂货店', words: '有人上门打针输液' },
    informant: boxOf({ name: '某村民', phone: '13900009999' }, chance),
    receipt: receiptBox(chance),
  })
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
  const checklists = checklistsFor(facility)
  for (const itemId of wrong) {
    const words = checklists.flatMap((each) => wordsFor(each, itemId, facility))
    const photo = await camera.take({ scene: sceneOf(itemId), by: actor, patrolId: _id, takenAt })
    wrongs.push({ itemId, note: chance.pick(words), photos: [photo] })
  }
  const there = seen(facility, {})
  const fix = facility.place && {
    fix: { ...near(facility.place, 0.0002, chance), accuracy: 18, at: startedAt },
  }
  return {
    ...{ _id, facilityId: facility._id, startedAt, endedAt: addMinutes(startedAt, MINUTES) },
    end: 'done',
    ...(fix ?? { fixMissing: '信号弱，没有定位成功' }),
    checklists: checklists.map((each) => answersTo(each, there, wrongs, chance)),
    differences: [],
    photos: [],
  }
}

/** One that is not due yet, where there is such a one: what is due is left to whoever tries the preview. */
function facilityFor({ cloud, chance, on }: LastDay, { openid, kind, where }: Errand): Facility {
  const going = documentsOf<Person>(cloud, 'people', { role: 'coordinator' }).filter((each) =>
    openid ? each.openid === openid : each.openid,
  )
  const fitting = documentsOf<Facility>(cloud, 'facilities', { kind, status: 'open' }).filter(
    (facility) =>
      going.some(({ _id }) => _id === facility.coordinatorId) &&
      (!where || holds(where, facility, () => undefined) === true),
  )
  const later = fitting.filter(({ dueOn }) => dueOn && dueState(dueOn, on) === 'later')
  return chance.pick(later.length > 0 ? later : fitting)
}
