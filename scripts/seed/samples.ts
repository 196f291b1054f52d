// Samples of the demo county: water that waits to be handed over, that waits for its result, that passed and that failed.

import type { Facility } from '@domain/facilities/facility'
import { addDays, addMinutes, dayOf, type Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import type { HandOver, TestResult } from '@domain/samples/sample'
import type { Books } from './books'
import { at, workdayBefore, type Period } from './calendar'
import type { Chance } from './chance'
import type { Camera } from './pictures/camera'

interface Taken {
  /** Days before the county's last. */
  ago: number
  handedOver?: true
  result?: Pick<TestResult, 'values' | 'conclusion' | 'words'>
}

const taken: readonly Taken[] = [
  {
    ...{ ago: 40, handedOver: true },
    result: {
      values: [
        { testName: '菌落总数', value: '12', valueUnit: 'CFU/mL', limit: '≤ 100', verdict: 'pass' },
      ],
      conclusion: 'pass',
    },
  },
  {
    ...{ ago: 26, handedOver: true },
    result: {
      values: [
        {
          testName: '菌落总数',
          value: '340',
          valueUnit: 'CFU/mL',
          limit: '≤ 100',
          verdict: 'fail',
        },
        { testName: '总大肠菌群', value: '检出', limit: '不得检出', verdict: 'fail' },
      ],
      conclusion: 'fail',
      words: '请督促消毒，一周后再采一次。',
    },
  },
  { ago: 9, handedOver: true },
  { ago: 6, handedOver: true },
  { ago: 2 },
]

const LABORATORY = '云岭县疾控中心实验室'

/** Of one coordinator's water plants, so that somebody who looks sees a sample of every state. */
export async function takeSamples(
  books: Books,
  { until }: Period,
  camera: Camera,
  chance: Chance,
): Promise<void> {
  const actor = books.all('people').find(({ openid }) => openid === 'demo-coordinator-05')
  const plants = books
    .all('facilities')
    .filter(
      ({ coordinatorId, kind, status }) =>
        coordinatorId === actor?._id && kind === 'ruralCentralSupply' && status === 'open',
    )
  if (!actor || plants.length === 0) throw new Error('nobody takes a sample')
  for (const [index, each] of taken.entries()) {
    const takenAt = at(workdayBefore(addDays(until, -each.ago + 1)), 10 * 60 + chance.int(0, 60))
    const plant = plants[index % plants.length] as Facility
    await take(books, { actor, plant, each, takenAt, camera })
  }
}

interface Taking {
  actor: Person
  plant: Facility
  each: Taken
  takenAt: Instant
  camera: Camera
}

async function take(books: Books, { actor, plant, each, takenAt, camera }: Taking): Promise<void> {
  const sampleId = books.newId(takenAt)
  const photo = async (scene: 'waterTank' | 'ledger', at: Instant) =>
    camera.take({ scene, by: actor, patrolId: sampleId, takenAt: at })
  const handOver = each.handedOver && {
    handOver: await receiptOf(addMinutes(takenAt, 150), photo),
  }
  const now = addMinutes(takenAt, handOver ? 160 : 15)
  await books.ask(
    'samples.take',
    { actor, now },
    {
      ...{ _id: sampleId, facilityId: plant._id, material: 'water', sampleName: '末梢水' },
      ...{ takenFrom: '入户水龙头', quantity: '500 毫升 × 2 瓶', takenAt },
      ...{ bottleNumber: `SX-${sampleId.slice(-5)}`, testsAsked: '微生物、余氯' },
      photos: [await photo('waterTank', takenAt)],
      ...handOver,
    },
  )
  if (each.result) await enter(books, plant, { sampleId, takenAt, result: each.result })
}

const receiptOf = async (
  handedAt: Instant,
  photo: (scene: 'ledger', at: Instant) => ReturnType<Camera['take']>,
): Promise<HandOver> => ({
  ...{ laboratory: LABORATORY, receiverName: '秦检验', at: handedAt },
  photos: [await photo('ledger', handedAt)],
})

interface Entered {
  sampleId: string
  takenAt: Instant
  result: NonNullable<Taken['result']>
}

/** Ten days later, by an officer of the county. */
async function enter(books: Books, { county }: Facility, { sampleId, takenAt, result }: Entered) {
  const actor = books
    .all('people')
    .find((each) => each.role === 'officer' && each.county === county && each.openid)
  if (!actor) throw new Error('nobody enters a result')
  const reportedOn = workdayBefore(addDays(dayOf(takenAt), 10))
  const now = at(reportedOn, 15 * 60)
  await books.ask(
    'samples.enterResult',
    { actor, now },
    {
      ...result,
      ...{ requestId: books.newId(now), sampleId, reportedOn, photos: [] },
      reportNumber: `云疾检〔${reportedOn.slice(0, 4)}〕${sampleId.slice(-4)}`,
    },
  )
}
