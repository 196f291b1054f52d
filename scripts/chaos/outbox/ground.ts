// What a run is about: a person whose phones are watched, and what was there before, all of it known to no other run.

import type { Advice } from '@domain/advice/advice'
import type { Assistance } from '@domain/assistance/assistance'
import type { Clue } from '@domain/clues/clue'
import type { OrderedVisit } from '@domain/advice/ordered-visit'
import type { Facility } from '@domain/facilities/facility'
import type { Outreach } from '@domain/outreach/outreach'
import type { Person } from '@domain/people/person'
import { handedOver } from '@domain/samples/report'
import type { Sample } from '@domain/samples/sample'
import { anAdviceReport, anOrderedVisit } from '../../../tests/kit/advice'
import { anAssistance } from '../../../tests/kit/assistances'
import type { TestCloud } from '../../../tests/kit/cloud'
import { aFacility } from '../../../tests/kit/facilities'
import { anOutreach } from '../../../tests/kit/outreach'
import { aPhoto, aReport } from '../../../tests/kit/patrols'
import { anId, aPerson } from '../../../tests/kit/people'
import { aHandOver, aSample } from '../../../tests/kit/samples'
import { register } from '../../../tests/kit/trails'
import type { Chance } from '../../seed/chance'

export interface Ground {
  person: Person
  /** What this person has asked the cloud for before. */
  askedIds: string[]
  /** What is written in this run, by how often it is begun. */
  kinds: Record<string, number>
  plants: Facility[]
  school?: Facility
  /** Given, and to be put right. */
  advice: Advice[]
  /** Asked for by an officer. */
  visits: OrderedVisit[]
  /** The same, with a clue. */
  assistances: Assistance[]
  /** Reported, and sent back by an officer. */
  sentBack: Clue[]
  outreach: Outreach[]
  /** Handed over, and waiting for their results. */
  samples: Sample[]
}

/** What a day is about, so that what depends on something else is written while that is still on its way. */
const days = {
  patrols: { patrol: 8, advice: 6, sample: 4, sampleHandOver: 6, registration: 3, change: 3 },
  advice: {
    rectification: 6,
    reinspection: 4,
    orderedVisit: 2,
    assistance: 2,
    clueAnswer: 2,
    patrol: 2,
  },
  words: { information: 3, tipOff: 3, verification: 6, outreach: 2, outreachCorrection: 3 },
  emergencies: { emergency: 4, emergencyMore: 6, caseCount: 2, patrol: 2 },
}
const EVERYTHING = Object.assign({}, ...Object.values(days)) as Record<string, number>
const WEIGHTS = { patrols: 8, advice: 3, words: 4, emergencies: 3, everything: 4, officer: 1 }

export async function groundIn(cloud: TestCloud, chance: Chance, at: string): Promise<Ground> {
  const day = chance.weighted(WEIGHTS)
  if (day === 'officer') return officersGround(cloud, at)
  const kinds = day === 'everything' ? EVERYTHING : days[day]
  return { ...(await coordinatorsGround(cloud, at)), kinds }
}

async function officersGround(cloud: TestCloud, at: string): Promise<Ground> {
  const person = aPerson('officer')
  cloud.put('people', person)
  const coordinatorId = aPerson('coordinator')._id
  const plant = register(cloud, 'facilities', aFacility({ coordinatorId }))
  const samples = [1, 2].map(() => {
    const given = handedOver(aHandOver(at, aPhoto(person)), person)
    return register(cloud, 'samples', { ...aSample(plant, person, { at }), ...given })
  })
  const nothing = {
    askedIds: [],
    plants: [],
    advice: [],
    visits: [],
    assistances: [],
    sentBack: [],
    outreach: [],
  }
  return { ...nothing, person, samples, kinds: { sampleResult: 1 } }
}

/** Two plants, one of which was advised, and a school. */
async function coordinatorsGround(cloud: TestCloud, at: string): Promise<Omit<Ground, 'kinds'>> {
  const person = aPerson('coordinator')
  const [coordinatorId, officer] = [person._id, aPerson('officer')]
  cloud.put('people', person, officer)
  const registered = (said: Partial<Facility>) =>
    register(cloud, 'facilities', aFacility({ ...said, coordinatorId }))
  const plants = [registered({ name: '上游水厂' }), registered({ name: '下游水厂' })]
  const [plant] = plants as [Facility]
  const advice = await advised(cloud, person, plant, at)
  return {
    ...{ person, plants, askedIds: [advice.patrolId, advice._id] },
    school: registered({ name: '云台小学', kind: 'school', traits: {} }),
    advice: [advice],
    assistances: helpOf(cloud, { person, officer, advice, at }).map((each) =>
      register(cloud, 'assistances', each),
    ),
    sentBack: await sentBackBy(cloud, officer, advice),
    visits: [register(cloud, 'orderedVisits', anOrderedVisit(plant, officer, { at }))],
    outreach: [register(cloud, 'outreach', anOutreach(person, { now: at }))],
    samples: [],
  }
}

/** With the clues of the patrol that was advised on. */
const helpOf = (
  cloud: TestCloud,
  { person, officer, advice, at }: { person: Person; officer: Person; advice: Advice; at: string },
): Assistance[] => cluesOf(cloud, advice).map((each) => anAssistance(each, person, officer, { at }))

async function sentBackBy(cloud: TestCloud, officer: Person, advice: Advice): Promise<Clue[]> {
  const clues = cluesOf(cloud, advice)
  for (const { _id: clueId } of clues)
    await cloud.as(officer).get('clues.sendBack', {
      ...{ requestId: anId(), clueId, words: '请补拍现场照片' },
    })
  return clues
}

const cluesOf = (cloud: TestCloud, { patrolId }: Advice): Clue[] =>
  cloud.local.store
    .find('clues', { filter: { 'origin.id': patrolId } })
    .rows.map(({ document }) => document as unknown as Clue)

/** As it comes about: by a patrol, and by what was asked after it. */
async function advised(
  cloud: TestCloud,
  person: Person,
  plant: Facility,
  at: string,
): Promise<Advice> {
  const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const
  const report = aReport(plant, { at, wrong })
  const door = cloud.as(person)
  await door.get('patrols.submit', report)
  const { patrol } = await door.get('patrols.show', { patrolId: report._id })
  const signing = { kind: 'refused', witness: '李村长', at } as const
  const asked = anAdviceReport(patrol, person, { at, signing })
  await door.get('advice.give', asked)
  const { advice } = await door.get('advice.show', { adviceId: asked._id })
  return advice as Advice
}
