// Whatever is sent, the answer is an answer: a value, or a refusal in words that writes nothing. Every run is repeatable:
// JUNK_SEED and JUNK_RUNS set what is tried.

import fc from 'fast-check'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import { needsNoSignIn, type Action } from '../../cloudfunctions/kernel/use-case'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { staffRoles } from '@domain/people/roles'
import type { ZodType } from '@domain/kernel/z'
import { junk, own, spoilt, valuesOf } from '../kit/arbitrary'
import { startCloud, type TestCloud } from '../kit/cloud'
import { inputs, names, useCases, type Name } from '../kit/inputs'
import { aPerson } from '../kit/people'
import { aPlace, putPlace, type Place } from '../kit/places'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const SEED = Number(process.env.JUNK_SEED ?? 20260302)
const RUNS = Number(process.env.JUNK_RUNS ?? 25)
/** WeChat takes no larger request; the phone is told by WeChat itself. */
const TOO_LARGE = -501007

const HAN = /\p{Script=Han}/u

describe(`anything at all, from seed ${SEED}`, () => {
  let cloud: TestCloud
  let place: Place
  const people = new Map<string, Person>()

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    for (const role of staffRoles) people.set(role, aPerson(role))
    cloud.put('people', ...people.values())
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    place = putPlace(cloud, aPlace({ now: AT }), AT)
  })

  /** Somebody who may, so that what is sent gets as far as it can. */
  function actorOf(action: Action): Person | undefined {
    if (needsNoSignIn(action)) return undefined
    return people.get(staffRoles.find((role) => mayDo(role, action)) ?? '')
  }

  async function answerTo(actor: Person | undefined, data: object): Promise<Answer | 'tooLarge'> {
    try {
      return await cloud.as(actor ?? { openid: 'o-nobody' }).send(data)
    } catch (error) {
      if ((error as { errCode?: number }).errCode === TOO_LARGE) return 'tooLarge'
      throw new Error(`${JSON.stringify(data).slice(0, 2000)} was not answered: ${String(error)}`)
    }
  }

  /** Answered in words; a refusal has changed nothing. */
  async function isAnswered(actor: Person | undefined, data: object): Promise<void> {
    const written = cloud.commitCount()
    const answer = await answerTo(actor, data)
    if (answer === 'tooLarge' || answer.ok) return
    const { code, message, details } = answer.problem
    expect(message).toMatch(HAN)
    expect(message).not.toMatch(/undefined|NaN|\[object/)
    if (code === 'invalidInput') {
      expect(details['field']).toMatch(HAN)
      expect(details['reason']).toMatch(HAN)
    }
    expect(cloud.commitCount()).toBe(written)
  }

  const tried = { seed: SEED, numRuns: RUNS, endOnFailure: true }

  it.each(names)('%s answers it in words, and a refusal writes nothing', async (name: Name) => {
    const { action, input } = useCases[name]
    const actor = actorOf(action)
    const right = inputs[name]({ cloud, place, actor, at: AT })
    const sent = fc.oneof(
      { weight: 2, arbitrary: valuesOf(input as ZodType) },
      { weight: 5, arbitrary: spoilt(right) },
      { weight: 1, arbitrary: junk },
    )
    const sentAt = fc.option(junk, { nil: undefined, freq: 4 })
    await fc.assert(
      fc.asyncProperty(sent, sentAt, (each, when) =>
        isAnswered(actor, { name, input: each, sentAt: when }),
      ),
      { ...tried, seed: SEED + names.indexOf(name) },
    )
  })

  it('is answered in words where it is the whole call', async () => {
    const name = fc.oneof(junk, fc.constantFrom(...names, 'toString', 'x'.repeat(10_000)))
    const whole = fc.oneof(
      fc.record({ name, input: junk, sentAt: junk }, { requiredKeys: [] }),
      fc.dictionary(fc.string(), junk),
      fc.constantFrom({}, own('__proto__', { name: 'session.show' })),
    )
    await fc.assert(
      fc.asyncProperty(whole, (data) => isAnswered(people.get('dispatcher'), data)),
      { ...tried, numRuns: RUNS * 4 },
    )
  })
})
