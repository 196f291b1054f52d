// How long an officer's daily questions take in the function, among few clues and among all those of a city, all in one county.

import type { Answer } from '../../cloudfunctions/kernel/answer'
import type { Clue } from '@domain/clues/clue'
import { listKey } from '@domain/kernel/list-key'
import { addMinutes } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../tests/kit/cloud'
import { aCounty } from '../../tests/kit/counties'
import { anId, aPerson } from '../../tests/kit/people'
import { aPlace } from '../../tests/kit/places'
import type { Report } from './bench'
import { grown, type Times } from './growth'

const NOW = '2026-03-02T02:00:00.000Z'
const FEW = 2_000
const MANY = 200_000
const AT_ONCE = 10_000
const OFFICERS = 40
const CALLS = 200
const WARM_UP = 30

interface County {
  cloud: TestCloud
  /** To be accepted. */
  reportedIds: string[]
  officers: Person[]
  dispatcher: Person
}

interface Asked {
  by: Person
  name: string
  input: object
}

/** What is asked, the n-th time. */
const questions: Record<string, (county: County, at: number) => Asked> = {
  'accept a clue': ({ officers, reportedIds }, at) => ({
    by: officers[at % OFFICERS]!,
    name: 'clues.accept',
    input: { requestId: anId(), clueId: reportedIds[at]!, seen: 0 },
  }),
  'an officer’s clues to accept': ({ officers }, at) => ({
    ...{ by: officers[at % OFFICERS]!, name: 'clues.list', input: { status: 'reported' } },
  }),
  'an officer’s clues by deadline': ({ officers }, at) => ({
    ...{ by: officers[at % OFFICERS]!, name: 'clues.list', input: { order: 'due' } },
  }),
  'the dispatcher’s overdue clues': ({ dispatcher }) => ({
    ...{ by: dispatcher, name: 'clues.list', input: { order: 'due' } },
  }),
}

export async function benchClues(): Promise<Report> {
  const few = await timesAmong(FEW)
  const many = await timesAmong(MANY)
  const { rows, figures } = grown(few, many, [FEW, MANY])
  const conditions = [`${MANY} clues of one county, ${CALLS} calls one after another`]
  return { name: 'clues', conditions, rows, figures }
}

/** In the function, of each question. */
async function timesAmong(count: number): Promise<Times> {
  const cloud = await startCloud({ now: NOW })
  try {
    const county = fill(cloud, count)
    const times: Times = {}
    for (const [what, question] of Object.entries(questions))
      times[what] = await timesOf(county, question)
    return times
  } finally {
    await cloud.stop()
  }
}

async function timesOf(county: County, question: (county: County, at: number) => Asked) {
  const times: number[] = []
  for (let at = 0; at < WARM_UP + CALLS; at += 1) {
    const { by, name, input } = question(county, at)
    const phone = await county.cloud.as(by).phone()
    const { result, requestID } = await phone.callFunction<Answer>({
      ...{ name: 'api', data: { name, input } },
    })
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    if (at >= WARM_UP) times.push(county.cloud.local.durationOf(requestID)!)
  }
  return times
}

function fill(cloud: TestCloud, count: number): County {
  const officers = Array.from({ length: OFFICERS }, () => aPerson('officer'))
  const dispatcher = aPerson('dispatcher')
  cloud.put('people', ...officers, dispatcher)
  const place = aPlace({ now: NOW })
  cloud.put('counties', aCounty({ dutyOfficerId: officers[0]!._id }))
  const ids = Array.from({ length: count }, () => anId())
  for (let laid = 0; laid < count; laid += AT_ONCE)
    cloud.put(
      'clues',
      ...ids
        .slice(laid, laid + AT_ONCE)
        .map((_id, at) => clueAt(laid + at, _id, officers, place.reported)),
    )
  return { cloud, officers, dispatcher, reportedIds: ids.filter((_, at) => at % 3 === 0) }
}

/** Every third is still to be accepted, every third closed. */
function clueAt(at: number, _id: string, officers: readonly Person[], reported: Clue): Clue {
  const key = listKey(addMinutes(NOW, -at), _id)
  const officerId = officers[at % OFFICERS]!._id
  const kept = { ...reported, _id, officerId, findings: [], listKey: key, queueKey: `1 ${key}` }
  const dueAt = addMinutes(NOW, (at % 4000) - 2000)
  const due = { dueAt, dueKey: `${dueAt} ${key}` }
  if (at % 3 === 0) return { ...kept, ...due }
  if (at % 3 === 1) return { ...kept, ...due, status: 'accepted', acceptedAt: NOW }
  const { dueAt: _dueAt, dueKey: _dueKey, soonAt: _soonAt, escalateAt: _escalateAt, ...over } = kept
  return { ...over, status: 'closed', queueKey: `0 ${key}`, outcome: 'corrected', words: '已改' }
}
