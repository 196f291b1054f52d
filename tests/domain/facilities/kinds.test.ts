import { kinds, settingOf, specialtiesOf, facilityKind } from '@domain/facilities/kinds'
import { traits } from '@domain/facilities/traits'

describe('what is registered of a facility', () => {
  it.each([
    ['a negative count', { bedCount: -1 }],
    ['half a pupil', { pupilCount: 0.5 }],
    ['an unknown institution', { institutionKind: 'palace' }],
    ['an unknown disinfectant', { disinfectant: 'salt' }],
  ])('is refused with %s', (_name, given) => {
    expect(traits.safeParse(given).success).toBe(false)
  })

  it('may be nothing', () => {
    expect(traits.parse({})).toEqual({})
  })
})

describe('the kinds of facility', () => {
  it.each(facilityKind.options)('%s belongs to a specialty', (kind) => {
    expect(specialtiesOf({ kind, traits: {} }).length).toBeGreaterThan(0)
    expect(kinds[kind].name).toMatch(/^[\u4e00-\u9fff]+$/)
  })

  it('give a hospital with maternal care a second specialty', () => {
    const hospital = { kind: 'licensedInstitution' as const, traits: { maternalCare: true } }
    expect(specialtiesOf(hospital)).toEqual(['illegalPractice', 'maternalChildHealth'])
    expect(specialtiesOf({ ...hospital, traits: { maternalCare: false } })).toEqual([
      'illegalPractice',
    ])
  })

  it('say whether a supply is rural, unless it is registered otherwise', () => {
    expect(settingOf({ kind: 'ruralCentralSupply', traits: {} })).toBe('rural')
    expect(settingOf({ kind: 'urbanSecondarySupply', traits: {} })).toBe('urban')
    expect(settingOf({ kind: 'school', traits: { setting: 'rural' } })).toBe('rural')
    expect(settingOf({ kind: 'school', traits: {} })).toBe('urban')
  })
})
