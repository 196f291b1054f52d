import { assert, constantFrom, property, record } from 'fast-check'
import { hintFor } from '@domain/checklists/hints'
import { occupational } from '@domain/checklists/occupational'
import type { Described } from '@domain/facilities/kinds'
import { askedIds, foundWhere } from './answering'

const SEED = 20220314

const aPlant = (traits: Described['traits'] = {}): Described => ({ kind: 'employer', traits })

const items = occupational.sections.flatMap((section) => section.items)
const citing = (...stems: string[]) =>
  items
    .filter(({ clause }) => 'number' in clause && stems.some((stem) => clause.number === stem))
    .map(({ id }) => id)

const ofProjects = citing('3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.5', '3.2.6')
const ofSevere = citing('3.3.1')
const ofGeneral = citing('3.3.2')
const ofToxins = citing('3.5.9')
const ofAcute = citing('3.5.10')

const yesNoOrUnknown = constantFrom(true, false, undefined)

describe('what an employer is asked (指南·职业卫生 3)', () => {
  it('has the items that the conditions are about', () => {
    expect(
      [ofProjects, ofSevere, ofGeneral, ofToxins, ofAcute].map(({ length }) => length),
    ).toEqual([6, 2, 1, 1, 3])
  })

  it('follows from what is registered, and what is not known is asked', () => {
    const known = record({
      hazardProject: yesNoOrUnknown,
      hazardLevel: constantFrom('severe' as const, 'general' as const, undefined),
      highlyToxic: yesNoOrUnknown,
      acuteHazard: yesNoOrUnknown,
    })
    assert(
      property(known, (traits) => {
        const leftOut = [
          ...(traits.hazardProject === false ? ofProjects : []),
          ...(traits.hazardLevel === 'general' ? ofSevere : []),
          ...(traits.hazardLevel === 'severe' ? ofGeneral : []),
          ...(traits.highlyToxic === false ? ofToxins : []),
          ...(traits.acuteHazard === false ? ofAcute : []),
        ]
        const expected = items.map(({ id }) => id).filter((id) => !leftOut.includes(id))
        expect(askedIds(occupational, aPlant(traits))).toEqual(expected)
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  it.each([
    ['measuredYearly', '2025年11月22日以后（含当天）的检测报告才算'],
    ['measuredTriennially', '2023年11月22日以后（含当天）的检测报告才算'],
    ['statusEvaluated', '2023年11月22日以后（含当天）的评价报告才算'],
    ['resultsKept', undefined],
  ])('says beside %s from which day a report counts', (id, said) => {
    const item = items.find((each) => each.id === id)
    expect(item && hintFor(item, aPlant(), { today: '2026-11-22' })).toBe(said)
  })
})

describe('what is found at an employer', () => {
  it('is one clue for three failed items about one project', () => {
    const plant = aPlant({ hazardProject: true })
    const ids = ['hazardsForeseen', 'controlEvaluated', 'projectReviewed']
    expect(foundWhere(occupational, plant, ...ids)).toEqual([['hazardProject', 'ordinary']])
  })

  it('tells protection that does not work from papers about it', () => {
    const found = (...ids: string[]) => foundWhere(occupational, aPlant(), ...ids)
    expect(found('protectionMaintained')).toEqual([['protection', 'ordinary']])
    expect(found('protectionMaintained', 'protectionWorks')).toEqual([['protection', 'urgent']])
    expect(found('alarmInstalled', 'escapeReady')).toEqual([['rescue', 'urgent']])
  })
})
