import fc from 'fast-check'
import { checklists } from '@domain/checklists'
import type { Checklist } from '@domain/checklists/checklist'
import type { Described } from '@domain/facilities/kinds'
import { Problem } from '@domain/kernel/problems'
import { checkRules, hasSpecialty } from '@domain/patrols/check-rules'
import {
  frequenciesFor,
  rulesOf,
  usualRules,
  type CountyRules,
  type FrequencyRule,
} from '@domain/patrols/county-rules'
import { builtInSpecialties } from '@domain/people/specialties'

const water: Described = { kind: 'ruralCentralSupply', traits: {} }
const school: Described = { kind: 'school', traits: {} }
const rules = (said: Partial<CountyRules>): CountyRules => rulesOf(said)
const tea = { id: 'own_tea', name: '茶馆' } as const

function codeOf(said: Partial<CountyRules>, inUse: Parameters<typeof checkRules>[2] = []): string {
  try {
    checkRules(rules(said), usualRules, inUse)
    return 'taken'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

describe('how often a county patrols', () => {
  it('is at least twice a year for every specialty of the guide, on and around that number', () => {
    const asked = fc.tuple(fc.constantFrom(...builtInSpecialties), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(asked, ([specialty, times]) => {
        const frequencies = [{ specialty, frequency: { timesAYear: times } }]
        const free = specialty === 'publicPlace'
        expect(codeOf({ frequencies })).toBe(times >= 2 || free ? 'taken' : 'frequencyTooLow')
      }),
      { seed: 20260302, numRuns: 300 },
    )
  })

  it('is free for its own specialties, and any rhythm is enough for the others', () => {
    const own = { specialty: tea.id, frequency: { timesAYear: 1 } }
    expect(codeOf({ frequencies: [own] })).toBe('specialtyUnknown')
    expect(codeOf({ specialties: [tea], frequencies: [own] })).toBe('taken')
    for (const each of ['month', 'quarter', 'term'] as const)
      expect(codeOf({ frequencies: [{ specialty: 'drinkingWater', frequency: { each } }] })).toBe(
        'taken',
      )
  })

  it('may differ by risk and grade, and is said once for each', () => {
    const rule = (said: Partial<FrequencyRule>): FrequencyRule => ({
      specialty: 'publicPlace',
      frequency: { timesAYear: 4 },
      ...said,
    })
    const all = [
      rule({}),
      rule({ risk: 'high' }),
      rule({ grade: 'c' }),
      rule({ risk: 'high', grade: 'c' }),
    ]
    expect(codeOf({ frequencies: all })).toBe('taken')
    for (const each of all) expect(codeOf({ frequencies: [...all, each] })).toBe('invalidInput')
  })

  it('is not said of terms that begin on no day', () => {
    for (const start of ['2026-02-29', '2026-02-30', '2026-04-31'])
      expect(codeOf({ termStarts: [start] })).toBe('invalidInput')
    expect(codeOf({ termStarts: ['2028-02-29', '2026-03-01'] })).toBe('taken')
  })

  it('keeps a specialty whose checklist is in use', () => {
    const inUse = [{ id: 'teaHouse', version: '2026.1', name: '茶馆巡查表', specialty: tea.id }]
    expect(codeOf({}, inUse)).toBe('specialtyInUse')
    expect(codeOf({ specialties: [tea] }, inUse)).toBe('taken')
    expect(hasSpecialty({}, tea.id)).toBe(false)
    expect(hasSpecialty({}, 'drinkingWater')).toBe(true)
  })
})

describe('what is asked of one facility', () => {
  const month = { each: 'month' } as const
  const quarter = { each: 'quarter' } as const
  const usual = { timesAYear: 2 }
  const high: Described = { ...water, traits: { risk: 'high' } }
  const high2: Described = { ...water, traits: { risk: 'high', grade: 'a' } }

  it('is nothing where all is as usual, also where the county says so itself', () => {
    expect(frequenciesFor(water, usualRules, [])).toBeUndefined()
    const said = { frequencies: [{ specialty: 'drinkingWater' as const, frequency: usual }] }
    expect(frequenciesFor(water, rules(said), [])).toBeUndefined()
    expect(frequenciesFor(school, rules({ termStarts: [] }), [])).toBeUndefined()
  })

  it('follows from the rule that says most about it, in whichever order they stand', () => {
    const all: FrequencyRule[] = [
      { specialty: 'drinkingWater', frequency: { timesAYear: 3 } },
      { specialty: 'drinkingWater', risk: 'high', frequency: quarter },
      { specialty: 'drinkingWater', risk: 'high', grade: 'a', frequency: month },
      { specialty: 'publicPlace', frequency: { timesAYear: 12 } },
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (frequencies) => {
        const asked = (facility: Described) => frequenciesFor(facility, rules({ frequencies }), [])
        expect(asked(water)).toEqual({ drinkingWater: { timesAYear: 3 } })
        expect(asked(high)).toEqual({ drinkingWater: quarter })
        expect(asked(high2)).toEqual({ drinkingWater: month })
      }),
      { seed: 20260302 },
    )
  })

  it('goes by the county’s terms, and by no others', () => {
    const termStarts = ['2026-02-23', '2026-09-01']
    expect(frequenciesFor(school, rules({ termStarts }), [])).toEqual({
      schoolHealth: { each: 'term', termStarts },
    })
    const frequency = { each: 'term' as const, termStarts: ['2020-01-01'] }
    const frequencies = [{ specialty: 'drinkingWater' as const, frequency }]
    expect(frequenciesFor(water, rules({ frequencies }), [])).toEqual({
      drinkingWater: { each: 'term' },
    })
  })

  it('includes what only a checklist of the county asks, as often as usual or as it says', () => {
    const own: Checklist = {
      ...checklists[0]!,
      id: 'teaHouse',
      specialty: tea.id,
      kinds: ['school'],
    }
    expect(frequenciesFor(school, usualRules, [own])).toEqual({ [tea.id]: usual })
    expect(frequenciesFor(water, usualRules, [own])).toBeUndefined()
    const frequencies = [{ specialty: tea.id, frequency: { timesAYear: 1 } }]
    expect(frequenciesFor(school, rules({ frequencies }), [own])).toEqual({
      [tea.id]: { timesAYear: 1 },
    })
  })
})

describe('the rules of a county', () => {
  it('are the usual where nothing is set, each for itself', () => {
    expect(rulesOf({})).toEqual(usualRules)
    const termStarts = ['2026-03-02']
    expect(rulesOf({ termStarts })).toEqual({ ...usualRules, termStarts })
    expect(rulesOf({ construal: {} as never })).toEqual(usualRules)
  })
})
