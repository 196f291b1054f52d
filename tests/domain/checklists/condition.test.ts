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
import { condition, holds, type Condition } from '@domain/checklists/condition'
import type { Traits } from '@domain/facilities/kinds'

const SEED = 20220314

const traits: Arbitrary<Traits> = record({
  boarding: option(boolean(), { nil: undefined }),
  pupilCount: option(integer({ min: 598, max: 602 }), { nil: undefined }),
  setting: option(constantFrom('rural' as const, 'urban' as const), { nil: undefined }),
})

const atom = constantFrom<Condition>(
  { trait: 'boarding', in: [true] },
  { trait: 'setting', in: ['rural'] },
  { trait: 'pupilCount', atLeast: 600 },
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
    ['no values', { trait: 'setting', in: [] }],
    ['two meanings at once', { not: { all: [] }, any: [] }],
    ['a word beside its own', { trait: 'setting', in: ['rural'], unless: true }],
  ])('with %s is not one', (_name, given) => {
    expect(condition.safeParse(given).success).toBe(false)
  })

  it('holds of no trait that nobody has registered', () => {
    expect(holds({ trait: 'boarding', in: [true, false] }, {})).toBe(false)
    expect(holds({ trait: 'pupilCount', atLeast: 0 }, {})).toBe(false)
    expect(holds({ not: { trait: 'setting', in: ['urban'] } }, {})).toBe(true)
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
        expect(holds({ all: [one, other] }, known)).toBe(holds(one, known) && holds(other, known))
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
