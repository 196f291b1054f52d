import { array, constantFrom, record, subarray } from 'fast-check'
import { facilityKind, kinds, type FacilityKind } from '@domain/facilities/kinds'
import { traits, type Traits } from '@domain/facilities/traits'
import {
  dossierRate,
  missingFromDossier,
  usuallyOptional,
  type Registered,
} from '@domain/indicators/dossier'
import { spokenIndicator } from '@domain/indicators/indicators'
import { aFacility } from '../../kit/facilities'
import { anId } from '../../kit/people'
import { AREAS, keepsTheLaws, recordsOf } from './laws'

const ON = '2026-12-31'
const licence = { name: '卫生许可证', number: '渝卫水字〔2024〕第0001号' }

const everyTrait: Traits = {
  ...{ setting: 'rural', waterSource: 'surface', disinfectant: 'chlorine', servedCount: 0 },
  ...{ schoolKind: 'primarySchool', boarding: false, pupilCount: 0, childCount: 0 },
  ...{ waterKinds: ['ownSupply'], institutionKind: 'clinic', bedCount: 0, jointVenture: false },
  ...{ revalidatedAfterDeferral: false, maternalCare: false, bloodKind: 'bloodStation' },
  ...{ placeKind: 'market', industry: 'other', hazardLevel: 'general', hazardProject: false },
  ...{ acuteHazard: false, highlyToxic: false, publicPlaceKind: 'bathing' },
}

const complete = (kind: FacilityKind, said: Partial<Registered> = {}): Registered => ({
  ...aFacility({ coordinatorId: anId(), kind, traits: everyTrait }),
  ...{ operatorName: '刘大川', licences: [licence] },
  ...said,
})
const without = (kind: FacilityKind, ...names: (keyof Traits)[]) =>
  complete(kind, {
    traits: Object.fromEntries(
      Object.entries(everyTrait).filter(([name]) => !names.includes(name as keyof Traits)),
    ),
  })
const KINDS = facilityKind.options
const needed = (kind: FacilityKind) =>
  kinds[kind].traits.filter((trait) => !usuallyOptional.includes(trait))

describe('a dossier is complete', () => {
  it.each(KINDS)('of %s, with every fact of its kind', (kind) =>
    expect(missingFromDossier(complete(kind))).toEqual([]),
  )

  it.each(KINDS.flatMap((kind) => needed(kind).map((trait) => [kind, trait] as const)))(
    'of %s, not without %s',
    (kind, trait) => expect(missingFromDossier(without(kind, trait))).toEqual([trait]),
  )

  it.each(KINDS)('of %s, not without address and place', (kind) => {
    expect(missingFromDossier(complete(kind, { address: '' }))).toEqual(['address'])
    expect(missingFromDossier(complete(kind, { place: undefined }))).toEqual(['place'])
  })

  it.each(KINDS)('of %s, not without an operator, but for a place that is nobody’s', (kind) =>
    expect(missingFromDossier(complete(kind, { operatorName: undefined }))).toEqual(
      kind === 'otherPlace' ? [] : ['operator'],
    ),
  )

  it.each(KINDS)('of %s, not without a licence where a clause has it hold one', (kind) =>
    expect(missingFromDossier(complete(kind, { licences: [] }))).toEqual(
      ['otherPlace', 'employer'].includes(kind) ? [] : ['licences'],
    ),
  )

  it('of a school, without licence, source and disinfectant where it drinks the town’s water', () => {
    const town = { ...everyTrait, waterKinds: ['municipal' as const, 'bottled' as const] }
    const { waterSource: _source, disinfectant: _disinfectant, ...traitsOfTown } = town
    expect(missingFromDossier(complete('school', { traits: traitsOfTown, licences: [] }))).toEqual(
      [],
    )
  })

  it('of a school with a scattered supply, without a licence but not without its source', () => {
    const { waterSource: _source, ...known } = everyTrait
    const scattered = complete('school', {
      traits: { ...known, waterKinds: ['decentralised'] },
      licences: [],
    })
    expect(missingFromDossier(scattered)).toEqual(['waterSource'])
  })

  it('of a school that treats its water again, with licence and disinfectant', () => {
    const { disinfectant: _disinfectant, ...known } = everyTrait
    const treated = complete('kindergarten', {
      traits: { ...known, waterKinds: ['separateQuality'] },
      licences: [],
    })
    expect(missingFromDossier(treated)).toEqual(['licences', 'disinfectant'])
  })

  it('of a hospital with maternal care, with a second licence', () => {
    const hospital = { traits: { ...everyTrait, maternalCare: true } }
    expect(missingFromDossier(complete('licensedInstitution', hospital))).toEqual(['licences'])
    const both = { ...hospital, licences: [licence, licence] }
    expect(missingFromDossier(complete('licensedInstitution', both))).toEqual([])
  })

  it('not where a fact is registered as unclear, or as none of many', () => {
    const unclear = { traits: { ...everyTrait, disinfectant: 'unknown' as const } }
    expect(missingFromDossier(complete('ruralCentralSupply', unclear))).toEqual(['disinfectant'])
    const dry = complete('school', { traits: { ...everyTrait, waterKinds: [] } })
    expect(missingFromDossier(dry)).toContain('waterKinds')
  })

  it('without risk and grade, unless the county gives them', () => {
    const pool = complete('publicPlace')
    expect(missingFromDossier(pool, ['risk'])).toEqual(['grade'])
    expect(missingFromDossier(pool, [])).toEqual(['grade', 'risk'])
  })
})

describe('the dossier rate', () => {
  it('is of what is open and was registered by the day, and says what is missing', () => {
    const bare = complete('employer', { address: '', operatorName: undefined })
    const closed = complete('employer', { status: 'closed', address: '' })
    const later = complete('employer', { registeredAt: '2026-12-31T16:00:00.000Z' })
    const found = dossierRate([complete('employer'), bare, closed, later], ON)
    expect(spokenIndicator('dossierRate', found)).toBe('50.0%')
    expect(found.of.find(({ _id }) => _id === bare._id)?.missing).toEqual(['address', 'operator'])
  })

  const some = subarray(Object.keys(traits.shape) as (keyof Traits)[])
  keepsTheLaws(
    'dossierRate',
    recordsOf(
      record({
        area: constantFrom(...AREAS),
        kind: constantFrom(...KINDS),
        unknown: some,
        licences: array(constantFrom(licence), { maxLength: 2 }),
      }),
    ),
    (all) =>
      dossierRate(
        all.map(({ _id, area, kind, unknown, licences }) => ({
          ...without(kind, ...unknown),
          ...{ _id, area, licences },
        })),
        ON,
      ),
  )
})
