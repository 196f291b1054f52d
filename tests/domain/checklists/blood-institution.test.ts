import { bloodInstitution } from '@domain/checklists/blood-institution'
import type { Described } from '@domain/facilities/kinds'
import { askedIds, foundWhere } from './answering'

const aBank = (traits: Described['traits'] = {}): Described => ({
  kind: 'bloodInstitution',
  traits,
})

const ofStation = ['stationLicenceHeld', 'stationLicenceInDate', 'stationWithinScope']
const ofPlasma = ['plasmaLicenceHeld', 'plasmaLicenceInDate', 'plasmaWithinScope']

describe('an institution that collects blood (指南·非法行医 3.2)', () => {
  it.each([
    ['bloodStation', ofStation],
    ['plasmaStation', ofPlasma],
    [undefined, [...ofStation, ...ofPlasma]],
  ] as const)('that is a %s is asked for its own licence and scope', (bloodKind, ids) => {
    const asked = askedIds(bloodInstitution, aBank({ bloodKind }))
    expect(asked.sort()).toEqual([...ids, 'nothingElseWrong'].sort())
  })

  it.each([
    ['bloodStation', 'stationWithinScope'],
    ['plasmaStation', 'plasmaWithinScope'],
  ] as const)('that is a %s and goes beyond its scope is an emergency', (bloodKind, id) => {
    expect(foundWhere(bloodInstitution, aBank({ bloodKind }), id)).toEqual([
      ['bloodScope', 'emergency'],
    ])
  })

  it('makes one clue of everything about its licence', () => {
    const bank = aBank({ bloodKind: 'bloodStation' })
    const found = foundWhere(bloodInstitution, bank, 'stationLicenceHeld', 'stationLicenceInDate')
    expect(found).toEqual([['bloodLicence', 'urgent']])
  })
})
