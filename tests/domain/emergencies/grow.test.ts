import {
  array,
  assert,
  constantFrom,
  dictionary,
  integer,
  option,
  property,
  record,
  shuffledSubarray,
} from 'fast-check'
import type { Emergency, EmergencyMore } from '@domain/emergencies/emergency'
import { grown, type Said } from '@domain/emergencies/grow'
import { emergencyOf, withMore } from '@domain/emergencies/report'
import { instantOf, type Stamp } from '@domain/emergencies/stamp'
import { canonical } from '@domain/kernel/hash'
import { makeId } from '@domain/kernel/ids'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { aPhoto } from '../../kit/patrols'

const SEED = 20261122
const FOUND = '2026-03-02T12:05:00.000Z'
const NOW = '2026-03-03T12:00:00.000Z'
const after = (minutes: number): Instant => addMinutes(FOUND, minutes)
const typed = (minutes: number): Stamp => ({ at: after(minutes), source: 'typed' })
const idOf = (number: number) => makeId(1_772_000_000_000 + number, new Uint8Array(10))
const people = [1, 2, 3].map((each) => ({ _id: idOf(each), name: `协管员${each}` }))
const saidBy = (place: number): Said => ({ by: people[place] ?? people[0]!, lag: 0, now: NOW })

const reported: Emergency = {
  ...emergencyOf(
    {
      _id: idOf(9),
      kind: 'foodborne',
      placeWords: '云台村坝坝宴',
      found: typed(0),
      answers: { illCount: 11 },
      answered: typed(1),
      photos: [],
    },
    {
      facilityName: '云台村坝坝宴',
      address: '',
      area: '500299101000',
      county: '500299',
      township: '500299101',
    },
    { by: people[0]!, lag: 0, now: after(40) },
  ),
  trail: { seq: 1, hash: '0'.repeat(64) },
}

const minute = integer({ min: 0, max: 6 })
const someStamp = minute.map(typed)
const someMore = record({
  telling: option(
    record({
      recipient: constantFrom('agency' as const, 'diseaseControl' as const),
      channel: constantFrom('phone' as const, 'fax' as const),
      at: someStamp,
    }),
    { nil: undefined },
  ),
  verified: option(someStamp, { nil: undefined }),
  ruledOut: option(record({ at: someStamp, words: constantFrom('是误会', '只是晕车') }), {
    nil: undefined,
    freq: 5,
  }),
  answers: dictionary(constantFrom('illCount', 'deathCount'), integer({ min: 0, max: 3 })),
  answered: someStamp,
  by: integer({ min: 0, max: 2 }),
})

interface Fact {
  more: EmergencyMore
  by: number
}

const someFacts = array(someMore, { maxLength: 6 }).map((given) =>
  given.map(({ by, ...more }, place): Fact => ({
    more: { _id: idOf(100 + place), emergencyId: reported._id, photos: [], ...more },
    by,
  })),
)

const all = (facts: readonly Fact[], from = reported): Emergency =>
  facts.reduce((emergency, { more, by }) => withMore(emergency, more, saidBy(by)), from)
const told = ({ trail: _, ...emergency }: Emergency) => canonical(emergency)

describe('what is added to an emergency', () => {
  it('makes the same of it in whatever order it comes', () => {
    const shuffled = someFacts.chain((facts) =>
      shuffledSubarray(facts, { minLength: facts.length }).map((other) => ({ facts, other })),
    )
    assert(
      property(shuffled, ({ facts, other }) => expect(told(all(other))).toBe(told(all(facts)))),
      { seed: SEED },
    )
  })

  it('counts once however often it comes', () => {
    assert(
      property(someFacts, (facts) =>
        expect(told(all([...facts, ...facts]))).toBe(told(all(facts))),
      ),
      { seed: SEED },
    )
  })

  it('loses no telling', () => {
    assert(
      property(someFacts, (facts) => {
        const sent = facts.filter(({ more }) => more.telling).map(({ more }) => more._id)
        expect(all(facts).tellings.map(({ _id }) => _id)).toEqual(expect.arrayContaining(sent))
      }),
      { seed: SEED },
    )
  })

  it('keeps the first verification and the last answer', () => {
    const more = (said: Partial<EmergencyMore>, number: number): Fact => ({
      more: { _id: idOf(number), emergencyId: reported._id, photos: [], ...said },
      by: 1,
    })
    const grownBy = all([
      more({ verified: typed(60) }, 1),
      more({ verified: typed(35) }, 2),
      more({ answers: { illCount: 14 }, answered: typed(50) }, 3),
      more({ answers: { illCount: 12 }, answered: typed(20) }, 4),
    ])
    expect(grownBy.verifiedAt).toBe(after(35))
    expect(grownBy.answers['illCount']?.value).toBe(14)
  })

  it('ends the asking once everybody was told, or it is none', () => {
    const telling = { recipient: 'diseaseControl', channel: 'phone', at: typed(30) } as const
    const more = { _id: idOf(1), photos: [] }
    expect(reported.status).toBe('reported')
    expect(grown(reported, { ...more, telling }, saidBy(0)).status).toBe('told')
    const ruledOut = { at: typed(30), words: '只是晕车' }
    expect(grown(reported, { ...more, ruledOut }, saidBy(0)).status).toBe('ruledOut')
    expect(all([{ more: { ...more, emergencyId: reported._id, ruledOut }, by: 0 }]).remindAt).toBe(
      undefined,
    )
  })
})

describe('an instant of a phone', () => {
  const LAG = 90 * 60_000

  it('is moved by what the phone’s clock is wrong', () =>
    expect(instantOf({ at: FOUND, source: 'phone' }, { lag: LAG, now: NOW })).toBe(after(90)))

  it.each(['typed', 'cloud'] as const)('stays where it is %s', (source) =>
    expect(instantOf({ at: FOUND, source }, { lag: LAG, now: NOW })).toBe(FOUND),
  )

  it('is never later than now', () =>
    expect(
      instantOf({ at: '2027-01-01T00:00:00.000Z', source: 'typed' }, { lag: 0, now: NOW }),
    ).toBe(NOW))

  it('is now where the phone’s clock was set to another year meanwhile', () =>
    expect(
      instantOf({ at: '2019-01-01T00:00:00.000Z', source: 'phone' }, { lag: 0, now: NOW }),
    ).toBe(NOW))

  it('is corrected in a photo too', () => {
    const photos = [{ ...aPhoto({ _id: idOf(1) }), takenAt: FOUND }]
    const by = { ...saidBy(0), lag: LAG }
    const [taken] = grown(reported, { _id: idOf(2), photos }, by).photos
    expect(taken?.takenAt).toBe(after(90))
  })
})
