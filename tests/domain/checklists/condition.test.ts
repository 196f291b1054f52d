import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  letrec,
  oneof,
  option,
  property,
  record,
  type Arbitrary,
} from 'fast-check'
import { condition, holds as holdsAt, type Condition } from '@domain/checklists/condition'
import type { Result } from '@domain/checklists/result'
import type { Traits } from '@domain/facilities/traits'

const SEED = 20220314

const nothingAnswered = () => undefined
const holds = (asked: Condition, traits: Traits) =>
  holdsAt(asked, { kind: 'school', traits }, nothingAnswered)

const traits: Arbitrary<Traits> = record({
  boarding: option(boolean(), { nil: undefined }),
  pupilCount: option(integer({ min: 598, max: 602 }), { nil: undefined }),
  setting: option(constantFrom('rural' as const, 'urban' as const), { nil: undefined }),
})

const atom = constantFrom<Condition>(
  { trait: 'boarding', in: [true] },
  { trait: 'setting', in: ['rural'] },
  { trait: 'pupilCount', atLeast: 600 },
  { kind: ['school'] },
  { kind: ['kindergarten'] },
)

const { conditions } = letrec<{ conditions: Condition }>((tie) => {
  const some = array(tie('conditions'), { minLength: 1, maxLength: 3 })
  return {
    conditions: oneof(
      { depthSize: 'small' },
      atom,
      some.map((all): Condition => ({ all })),
      some.map((any): Condition => ({ any })),
      tie('conditions').map((not): Condition => ({ not })),
    ),
  }
})

describe('a condition', () => {
  it.each([
    ['an unknown trait', { trait: 'altitude', in: ['high'] }],
    ['an unknown kind', { kind: ['spaceStation'] }],
    ['no kinds', { kind: [] }],
    ['no values', { trait: 'setting', in: [] }],
    ['two meanings at once', { not: { all: [] }, any: [] }],
    ['a word beside its own', { trait: 'setting', in: ['rural'], unless: true }],
  ])('with %s is not one', (_name, given) => {
    expect(condition.safeParse(given).success).toBe(false)
  })

  it('is open of a trait that nobody has registered', () => {
    expect(holds({ trait: 'boarding', in: [true, false] }, {})).toBeUndefined()
    expect(holds({ trait: 'pupilCount', atLeast: 0 }, {})).toBeUndefined()
    expect(holds({ not: { trait: 'setting', in: ['urban'] } }, {})).toBeUndefined()
  })

  it('is decided by what is known where the rest cannot change it', () => {
    const large: Condition = { trait: 'pupilCount', atLeast: 600 }
    const boarding: Condition = { trait: 'boarding', in: [true] }
    expect(holds({ any: [large, boarding] }, { boarding: true })).toBe(true)
    expect(holds({ any: [large, boarding] }, { boarding: false })).toBeUndefined()
    expect(holds({ all: [large, boarding] }, { boarding: false })).toBe(false)
  })

  it('knows the kind of every facility', () => {
    const kindergarten: Condition = { kind: ['kindergarten'] }
    expect(holds(kindergarten, {})).toBe(false)
    expect(holds({ not: kindergarten }, {})).toBe(true)
    expect(holds({ kind: ['school', 'kindergarten'] }, {})).toBe(true)
  })

  it('never holds of a trait that its kind of facility has not', () => {
    expect(holds({ trait: 'bedCount', atLeast: 0 }, { bedCount: 100 })).toBe(false)
  })

  it('holds of a facility with several kinds of water where one of them is asked for', () => {
    const bottled: Condition = { trait: 'waterKinds', in: ['bottled', 'boiler'] }
    expect(holds(bottled, { waterKinds: ['municipal', 'bottled'] })).toBe(true)
    expect(holds(bottled, { waterKinds: ['municipal'] })).toBe(false)
    expect(holds(bottled, { waterKinds: [] })).toBe(false)
  })

  it.each([
    [undefined, false],
    ['pass', false],
    ['notApplicable', false],
    ['fail', true],
  ] as const)('over an answer of %s holds: %s', (given: Result | undefined, expected) => {
    const failed: Condition = { item: 'first', result: ['fail'] }
    const school = { kind: 'school', traits: {} } as const
    expect(holdsAt(failed, school, (id) => (id === 'first' ? given : undefined))).toBe(expected)
  })

  it('includes the number itself in `atLeast`', () => {
    const large: Condition = { trait: 'pupilCount', atLeast: 600 }
    expect([599, 600, 601].map((pupilCount) => holds(large, { pupilCount }))).toEqual([
      false,
      true,
      true,
    ])
  })

  it('keeps the laws of logic', () => {
    assert(
      property(conditions, conditions, traits, (one, other, known) => {
        expect(holds({ not: { not: one } }, known)).toBe(holds(one, known))
        const both = [holds(one, known), holds(other, known)]
        expect(holds({ all: [one, other] }, known)).toBe(
          both.includes(false) ? false : both.includes(undefined) ? undefined : true,
        )
        expect(holds({ not: { any: [one, other] } }, known)).toBe(
          holds({ all: [{ not: one }, { not: other }] }, known),
        )
      }),
      { seed: SEED },
    )
  })

  it('is read as it was written', () => {
    assert(
      property(conditions, (one) => {
        expect(condition.parse(JSON.parse(JSON.stringify(one)))).toEqual(one)
      }),
      { seed: SEED },
    )
  })
})
