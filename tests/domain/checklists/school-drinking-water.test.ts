import { assert, constantFrom, integer, property, subarray } from 'fast-check'
import { judge } from '@domain/checklists/judge'
import { schoolDrinkingWater } from '@domain/checklists/school-drinking-water'
import { facilityKind, type Described } from '@domain/facilities/kinds'
import { waterKindNames, type Traits } from '@domain/facilities/traits'
import { answering, aReading, askedIds, foundWhere } from './answering'

const SEED = 20220314

type WaterKind = keyof typeof waterKindNames
const everyKind = Object.keys(waterKindNames) as WaterKind[]

const aSchool = (traits: Traits = {}): Described => ({
  kind: 'school',
  traits: { setting: 'urban', disinfectant: 'chlorine', ...traits },
})
const asked = (facility: Described) => askedIds(schoolDrinkingWater, facility)

const idsIn = (...names: string[]) =>
  schoolDrinkingWater.sections
    .filter(({ name }) => names.includes(name))
    .flatMap(({ items }) => items.map(({ id }) => id))

const ofLicence = ['ownLicenceHeld', 'ownLicenceInDate', 'ownLicenceMatches']
const ofOwn = idsIn('自建供水：证照制度', '自建供水：水源设备').filter(
  (id) => !ofLicence.includes(id),
)

type Asked = (drunk: readonly WaterKind[], disinfectant: Traits['disinfectant']) => boolean

const any =
  (...kinds: WaterKind[]): Asked =>
  (drunk) =>
    kinds.some((each) => drunk.includes(each))

/** What a reader of the clauses would ask, where the kinds of water are known. */
const askedWhere: [string[], Asked][] = [
  [['waterClear', 'waterOdourless'], () => true],
  [[...ofLicence, 'phAtOutlet'], any('ownSupply')],
  [ofOwn, any('ownSupply', 'decentralised')],
  [idsIn('二次、分质供水'), any('secondary', 'separateQuality')],
  [['processorApproved', 'rawWaterMunicipal'], any('direct', 'vending', 'boiler')],
  [['filtersReplaced'], any('direct', 'vending')],
  [idsIn('桶装水'), any('bottled')],
  [['ph'], (drunk) => drunk.some((each) => each !== 'bottled')],
  [['residueAtOutlet'], (drunk, used) => drunk.includes('ownSupply') && used !== 'none'],
  [
    ['disinfectantResidue'],
    (drunk, used) =>
      drunk.some((each) => each !== 'bottled' && each !== 'boiler') &&
      (drunk.includes('municipal') || used !== 'none'),
  ],
]

const expectedOf = (...known: Parameters<Asked>) =>
  askedWhere.flatMap(([ids, isAsked]) => (isAsked(...known) ? ids : [])).sort()

const kind = constantFrom(...facilityKind.extract(['school', 'kindergarten']).options)
const disinfectant = constantFrom<Traits['disinfectant']>(
  'chlorine',
  'chlorineDioxide',
  'none',
  'unknown',
  undefined,
)

describe('the water of a school or kindergarten (指南·学校卫生 3.2, 3.3)', () => {
  it('is asked for by the kinds of water that are drunk there', () => {
    assert(
      property(kind, subarray(everyKind), disinfectant, (of, waterKinds, used) => {
        const ids = asked({ kind: of, traits: { waterKinds, disinfectant: used } }).sort()
        expect(ids).toEqual(expectedOf(waterKinds, used))
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it.each(everyKind)(
    'is asked for where it is %s alone, and what is not it is left out',
    (each) => {
      expect(asked(aSchool({ waterKinds: [each] })).sort()).toEqual(expectedOf([each], 'chlorine'))
    },
  )

  it('is asked for whole where nobody has registered what is drunk', () => {
    const every = schoolDrinkingWater.sections.flatMap(({ items }) => items.map(({ id }) => id))
    expect(asked({ kind: 'school', traits: {} })).toEqual(every)
    expect(asked({ kind: 'kindergarten', traits: {} })).toEqual(every)
  })

  it('is asked for whole but at the outlet where it is known only that nothing is disinfected', () => {
    const left = asked({ kind: 'school', traits: { disinfectant: 'none' } })
    expect(left).not.toContain('residueAtOutlet')
    expect(left).toContain('disinfectantResidue')
  })

  it('needs no licence where every well is for itself', () => {
    const ids = asked(aSchool({ waterKinds: ['decentralised'] }))
    expect(ids.filter((id) => ofLicence.includes(id))).toEqual([])
    expect(ids).toContain('ownSourceClear')
  })

  it.each([
    ['bottled', false],
    ['boiler', false],
    ['direct', true],
    ['municipal', true],
  ] as const)('is measured for its residue where it is %s: %s', (waterKind, expected) => {
    const ids = asked(aSchool({ waterKinds: [waterKind] }))
    expect(ids.includes('disinfectantResidue')).toBe(expected)
  })

  it('is measured for the residue of the town’s water, though the school adds none', () => {
    const residueOf = (...waterKinds: WaterKind[]) =>
      asked(aSchool({ waterKinds, disinfectant: 'none' })).includes('disinfectantResidue')
    expect(residueOf('municipal')).toBe(true)
    expect(residueOf('ownSupply')).toBe(false)
    expect(residueOf('ownSupply', 'municipal')).toBe(true)
  })

  const matterOf = (...ids: string[]) =>
    foundWhere(schoolDrinkingWater, aSchool({ waterKinds: everyKind }), ...ids)

  it('makes one clue of everything about a licence, whichever supply it is of', () => {
    expect(matterOf(...ofLicence, 'secondaryLicenceHeld')).toEqual([
      ['campusSupplyLicence', 'ordinary'],
    ])
  })

  it('makes one clue of everything that has no approval', () => {
    expect(matterOf('secondaryProductsApproved', 'processorApproved', 'dispenserApproved')).toEqual(
      [['campusWaterProducts', 'ordinary']],
    )
  })
})

describe('a reading at a school', () => {
  const judged = (facility: Described, itemId: string, raw: string, point: 'outlet' | 'tap') => {
    const given = answering(schoolDrinkingWater, facility, {
      readings: [aReading(itemId, raw, { point })],
    })
    const { items } = judge(schoolDrinkingWater, facility, given)
    const [reading] = items.find((each) => each.itemId === itemId)?.readings ?? []
    if (!reading) throw new Error(`no reading of ${itemId}`)
    return reading
  }
  const verdict = (...said: Parameters<typeof judged>) => judged(...said).verdict

  it('is refused at the other point', () => {
    const school = aSchool({ waterKinds: ['ownSupply'] })
    expect(() => judged(school, 'ph', '7', 'outlet')).toThrow('采样点')
    expect(() => judged(school, 'residueAtOutlet', '0.5', 'tap')).toThrow('采样点')
  })

  it.each([
    ['urban', 850],
    ['rural', 950],
  ] as const)('of pH is judged by the limits of a %s place', (setting, highest) => {
    const school = aSchool({ setting, waterKinds: ['municipal'] })
    assert(
      property(
        constantFrom(650, highest).chain((end) => integer({ min: end - 3, max: end + 3 })),
        (hundredths) => {
          const within = hundredths >= 650 && hundredths <= highest
          expect(verdict(school, 'ph', (hundredths / 100).toFixed(2), 'tap')).toBe(
            within ? 'pass' : 'fail',
          )
        },
      ),
      { seed: SEED },
    )
  })

  it.each([
    ['chlorine', 'residueAtOutlet', 'outlet', 30, 400],
    ['chlorine', 'disinfectantResidue', 'tap', 5, 400],
    ['chlorineDioxide', 'residueAtOutlet', 'outlet', 10, 80],
    ['chlorineDioxide', 'disinfectantResidue', 'tap', 2, 80],
  ] as const)('of %s, %s, is judged by its limits', (used, itemId, point, lowest, highest) => {
    const school = aSchool({ waterKinds: ['ownSupply'], disinfectant: used })
    assert(
      property(
        constantFrom<number>(lowest, highest).chain((end) =>
          integer({ min: end - 2, max: end + 2 }),
        ),
        (hundredths) => {
          const within = hundredths >= lowest && hundredths <= highest
          expect(verdict(school, itemId, (hundredths / 100).toFixed(2), point)).toBe(
            within ? 'pass' : 'fail',
          )
        },
      ),
      { seed: SEED },
    )
  })

  it('cites the clause of the schools', () => {
    const school = aSchool({ waterKinds: ['municipal'] })
    const clauseOf = (itemId: string) => judged(school, itemId, '1', 'tap').limit.clause
    expect(clauseOf('ph')).toEqual({ part: 'schoolHealth', number: '3.3.2' })
    expect(clauseOf('disinfectantResidue')).toEqual({ part: 'schoolHealth', number: '3.3.3' })
  })
})
