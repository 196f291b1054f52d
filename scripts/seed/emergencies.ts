// Emergencies of the demo county's last day: one told in time by the clause and late from finding, one told at once, one of
// which disease control has not been told yet, and pupils who are to be looked into.

import type { Clue } from '@domain/clues/clue'
import type { EmergencyMore, EmergencyReport } from '@domain/emergencies/emergency'
import type { Stamp } from '@domain/emergencies/stamp'
import type { Facility } from '@domain/facilities/facility'
import { makeId } from '@domain/kernel/ids'
import type { Person } from '@domain/people/person'
import { at } from './calendar'
import { call, documentsOf, type LastDay } from './calls'

const BY = 'demo-coordinator-05'
const minutes = (hours: number, more: number) => hours * 60 + more

export async function emergenciesOf(day: LastDay): Promise<void> {
  await contacts(day)
  await dinner(day)
  await workshop(day)
  await snacks(day)
  await pupils(day)
}

const instantOf = ({ on }: LastDay, minute: number) => at(on, minute)
const typed = (day: LastDay, minute: number): Stamp => ({
  at: instantOf(day, minute),
  source: 'typed',
})
const idAt = (day: LastDay, minute: number) =>
  makeId(Date.parse(instantOf(day, minute)), day.chance.bytes(10))
const caller = (day: LastDay, minute: number, openid = BY) => ({
  openid,
  now: instantOf(day, minute),
})

async function contacts(day: LastDay): Promise<void> {
  const [dispatcher] = documentsOf<Person>(day.cloud, 'people', { role: 'dispatcher' })
  if (!dispatcher?.openid) throw new Error('nobody sets the numbers')
  const early = minutes(8, 40)
  await call(day, caller(day, early, dispatcher.openid), 'counties.setContacts', {
    requestId: idAt(day, early),
    county: dispatcher.county,
    contacts: {
      diseaseControl: { name: '县疾控中心值班室', phone: '023-0000 0120', fax: '023-0000 0121' },
      agency: { name: '县卫生执法值班室', phone: '023-0000 0110' },
    },
  })
}

type Said = Pick<EmergencyReport, 'kind' | 'placeWords' | 'answers'>

/** Found, verified, reported: minutes after midnight. */
async function report(
  day: LastDay,
  said: Said,
  [found, verified, reported]: [number, number, number],
  steps: readonly Step[] = ['open', 'accept'],
): Promise<string> {
  const { emergencyId, clueId } = await call(day, caller(day, reported), 'emergencies.report', {
    ...{ ...said, _id: idAt(day, reported), photos: [] },
    ...{ found: typed(day, found), verified: typed(day, verified) },
    answered: typed(day, verified),
  })
  for (const step of steps) await takeOn(day, clueId, step, reported)
  return emergencyId
}

type Step = 'open' | 'accept'
const MINUTES_AFTER = { open: 4, accept: 9 }

/** Whoever is asked opens it within minutes, and accepts it. */
async function takeOn(day: LastDay, clueId: string, step: Step, reported: number): Promise<void> {
  const [clue] = documentsOf<Clue>(day.cloud, 'clues', { _id: clueId })
  const [officer] = documentsOf<Person>(day.cloud, 'people', { _id: clue?.officerId ?? '' })
  if (!officer?.openid) throw new Error('nobody takes an emergency on')
  const minute = reported + MINUTES_AFTER[step]
  const asking = { requestId: idAt(day, minute), clueId }
  await call(day, caller(day, minute, officer.openid), `clues.${step}`, asking)
}

async function add(
  day: LastDay,
  emergencyId: string,
  minute: number,
  said: Partial<EmergencyMore>,
): Promise<void> {
  const more = { _id: idAt(day, minute), emergencyId, photos: [], ...said }
  await call(day, caller(day, minute), 'emergencies.add', more)
}

async function dinner(day: LastDay): Promise<void> {
  const answers = {
    ...{ certainty: 'suspected', what: 'disease', source: 'complaint', exposedCount: 62 },
    ...{ illCount: 11, mealPlace: '三组坝坝宴', symptoms: '呕吐、腹泻' },
    occurredAt: instantOf(day, minutes(8, 0)),
  }
  const placeWords = '三组坝坝宴'
  const id = await report(day, { kind: 'foodborne', placeWords, answers }, [
    minutes(9, 5),
    minutes(9, 40),
    minutes(9, 45),
  ])
  const telling = {
    ...({ recipient: 'diseaseControl', channel: 'fax' } as const),
    ...{ at: typed(day, minutes(11, 30)), whom: '值班员', words: '报了地点、就餐和发病人数' },
  }
  await add(day, id, minutes(11, 31), { telling })
}

async function workshop(day: LastDay): Promise<void> {
  const answers = { place: '镇上一家家具厂喷漆房', hazard: '疑似苯中毒', illCount: 2 }
  const placeWords = answers.place
  const id = await report(day, { kind: 'occupationalAccident', placeWords, answers }, [
    minutes(13, 10),
    minutes(13, 25),
    minutes(13, 30),
  ])
  const treatment = { treatment: '已送镇卫生院，神志清醒' }
  await add(day, id, minutes(14, 5), {
    answers: treatment,
    answered: typed(day, minutes(14, 5)),
  })
}

/** Disease control, and accepting it, are left to whoever tries the preview. */
async function snacks(day: LastDay): Promise<void> {
  const answers = { certainty: 'suspected', what: 'disease', illCount: 4, mealPlace: '集市卤菜摊' }
  const found = [minutes(16, 20), minutes(16, 40), minutes(16, 45)] as [number, number, number]
  await report(day, { kind: 'foodborne', placeWords: '集市卤菜摊', answers }, found, ['open'])
}

/** In three rows of one class, by whoever looks after the school. */
async function pupils(day: LastDay): Promise<void> {
  const going = documentsOf<Person>(day.cloud, 'people', { role: 'coordinator' })
  const schools = documentsOf<Facility>(day.cloud, 'facilities', { kind: 'school', status: 'open' })
  const [school, by] =
    schools
      .map((each) => [each, going.find(({ _id }) => _id === each.coordinatorId)] as const)
      .find(([, person]) => person?.openid) ?? []
  if (!school || !by?.openid) throw new Error('nobody looks after a school')
  for (const [place, newCaseCount] of [1, 1, 2].entries()) {
    const minute = minutes(15, 40 + place * 10)
    await call(day, caller(day, minute, by.openid), 'emergencies.countCases', {
      ...{ _id: idAt(day, minute), facilityId: school._id, on: day.on, newCaseCount },
      ...{ group: { kind: 'class', name: '三年级2班' }, symptoms: ['呕吐'] },
      exposures: [{ kind: 'meal', name: '食堂午餐' }],
    })
  }
}
