import fc from 'fast-check'
import type { Facility } from '@domain/facilities/facility'
import { isAskedOf } from '@domain/facilities/kinds'
import type { TraitName } from '@domain/facilities/traits'
import { usualRules } from '@domain/patrols/county-rules'
import { checkChange, dividedFacts, mayDecide } from '@domain/registry/changing'
import {
  changedFacts,
  factOf,
  facts,
  factsOf,
  isAwaited,
  isSameFact,
  onlyFacts,
  touchedFacts,
  type Facts,
} from '@domain/registry/facts'
import { changedFacility } from '@domain/registry/registered'
import { valuesOf } from '../../kit/arbitrary'
import { aFacility } from '../../kit/facilities'
import { anId, aPerson } from '../../kit/people'
import { aChangeReport } from '../../kit/registry'
import { codeOf } from '../../kit/code-of'

const TODAY = '2026-03-02'
const asked = { rules: usualRules, own: [] }
const facility = aFacility({ coordinatorId: anId() })

/** Anything that can be said of a rural water plant. */
const said = (valuesOf(facts) as fc.Arbitrary<Facts>).map((any): Facts => {
  const traits = Object.entries(any.traits ?? {}).filter(([name]) =>
    isAskedOf(facility.kind, name as TraitName),
  )
  return { ...onlyFacts(any, touchedFacts(any)), traits: Object.fromEntries(traits) }
})

describe('what is said of a facility', () => {
  it('either waits or counts at once, each fact once, and only where it is not registered so', () => {
    fc.assert(
      fc.property(said, (after) => {
        const { awaited, atOnce } = dividedFacts(facility, after)
        expect(awaited.every(isAwaited)).toBe(true)
        expect(atOnce.some(isAwaited)).toBe(false)
        const changed = changedFacts(factsOf(facility), after)
        expect([...awaited, ...atOnce].sort()).toEqual([...changed].sort())
      }),
      { seed: 4 },
    )
  })

  it('is registered once it counts, and changes nothing a second time', () => {
    fc.assert(
      fc.property(said, (after) => {
        const changes = changedFacility(facility, after, asked, TODAY)
        const changed = { ...facility, ...changes }
        for (const fact of touchedFacts(after))
          expect(isSameFact(factOf(factsOf(changed), fact), factOf(after, fact))).toBe(true)
        expect(changedFacility(changed, after, asked, TODAY)).toEqual({})
      }),
      { seed: 4 },
    )
  })

  it('moves the keys with the name and the area', () => {
    const area = '500299102203'
    const changed = changedFacility(facility, { name: '白鹤水厂', area }, asked, TODAY)
    expect(changed).toMatchObject({ name: '白鹤水厂', area, township: '500299102' })
    expect(changed.nameParts).toContain('鹤水厂')
    expect(changed.likeKeys).toContain('name 500299 白鹤')
    expect(changed).not.toHaveProperty('county')
    expect(changed).not.toHaveProperty('traits')
  })
})

describe('a change', () => {
  const words = '门锁着'
  const check = (of: Facility, after: Facts, proven = true) =>
    codeOf(() => checkChange(aChangeReport(of, after, { words }), of, proven))

  it.each([
    ['open', 'suspended', 'ok'],
    ['open', 'closed', 'ok'],
    ['suspended', 'open', 'ok'],
    ['suspended', 'closed', 'ok'],
    ['closed', 'open', 'ok'],
    ['closed', 'suspended', 'moveForbidden'],
    ['open', 'open', 'nothingChanged'],
  ] as const)('from %s to %s: %s', (from, status, expected) => {
    expect(check({ ...facility, status: from }, { status })).toBe(expected)
  })

  it('of the status is not taken without proof, and of a closed one nothing else', () => {
    expect(check(facility, { status: 'closed' }, false)).toBe('photoRequired')
    expect(check({ ...facility, status: 'closed' }, { name: '新' })).toBe('facilityClosedFirst')
  })

  it('that did not see what is registered now is refused, unless it says the same', () => {
    const stale = aChangeReport(facility, { name: '甲水厂' })
    const now = { ...facility, name: '乙水厂' }
    expect(codeOf(() => checkChange(stale, now, true))).toBe('registryChanged')
    const same = { ...facility, name: '甲水厂' }
    expect(codeOf(() => checkChange(stale, same, true))).toBe('nothingChanged')
  })

  it.each([
    ['officer', ['drinkingWater'], true],
    ['officer', ['publicPlace'], false],
    ['dispatcher', [], true],
    ['coordinator', [], false],
    ['commission', [], false],
  ] as const)('is decided by an %s for %j: %s', (role, specialties, expected) => {
    const person = aPerson(role, { specialties: [...specialties] })
    const { area } = facility
    expect(mayDecide(person, { area, specialties: ['drinkingWater'] })).toBe(expected)
    const elsewhere = { area: '500298101201', specialties: ['drinkingWater' as const] }
    expect(mayDecide(person, elsewhere)).toBe(false)
  })
})
