// Where blood and plasma are collected.

import type { Township } from '../ground'
import { draftAt, isUrban, someSpot, type Draft, type Drafting } from './draft'
import { plasmaLicence, stationLicence } from './licences'

const known = [
  { name: '云岭县血站', bloodKind: 'bloodStation', licence: stationLicence },
  { name: '云岭县血站凤鸣献血屋', bloodKind: 'bloodStation', licence: stationLicence },
  { name: '云岭单采血浆站', bloodKind: 'plasmaStation', licence: plasmaLicence },
] as const

export function bloodInstitutions(townships: readonly Township[], drafting: Drafting): Draft[] {
  const streets = townships.filter(isUrban)
  return known.map(({ name, bloodKind, licence }) =>
    draftAt(someSpot(streets, drafting), {
      ...{ name, kind: 'bloodInstitution', traits: { bloodKind } },
      licences: [licence(drafting)],
    }),
  )
}
