// Registered facts said to a person, before and after.

import { facilityStatusNames, filingStateNames, type Facility } from '../facilities/facility'
import { papersOf } from '../facilities/expiry'
import { spokenTrait } from '../facilities/spoken-traits'
import type { TraitName, Traits } from '../facilities/traits'
import { spokenArea, type AreaNames } from '../kernel/areas'
import { spokenDay } from '../kernel/time'
import { factNames, factOf, type FactName, type Facts } from './facts'

const NOTHING = '没有登记'

type Own = Exclude<FactName, TraitName>
type Said<Name extends Own> = NonNullable<Facts[Name]>

const own: { [Name in Own]: (value: Said<Name>, names?: AreaNames) => string } = {
  name: (name) => name,
  address: (address) => address,
  area: (area, names) => (names ? spokenArea(area, names) : area),
  place: ({ longitude, latitude }) => `东经 ${longitude.toFixed(5)}，北纬 ${latitude.toFixed(5)}`,
  operatorName: (name) => name,
  operatorPhone: (phone) => phone,
  licences: (licences) => spokenPapers({ licences }),
  filing: ({ state, number, filedOn }) =>
    [filingStateNames[state], number, filedOn && spokenDay(filedOn)].filter(Boolean).join(' '),
  certificates: (certificates) => spokenPapers({ licences: [], certificates }),
  enforcementNumber: (number) => number,
  outsideRegistry: (outside) => (outside ? '是' : '否'),
  status: (status) => facilityStatusNames[status],
}

const spokenPapers = (facility: Pick<Facility, 'licences' | 'certificates'>): string =>
  papersOf(facility)
    .map(({ name, number, expiresOn }) =>
      [name, number, expiresOn && `至${spokenDay(expiresOn)}`].filter(Boolean).join(' '),
    )
    .join('；')

export interface SpokenFact {
  name: string
  said: string
}

/** 地址：云台镇青龙村二组; where nothing is registered it says so. */
export function spokenFact(facts: Facts, fact: FactName, names?: AreaNames): SpokenFact {
  const value = factOf(facts, fact)
  const name = factNames[fact]
  if (value === undefined) return { name, said: NOTHING }
  const speak = (own as Record<string, ((value: never, names?: AreaNames) => string) | undefined>)[
    fact
  ]
  if (!speak) return { name, said: spokenTrait(fact as TraitName, value as Traits[TraitName]).said }
  return { name, said: speak(value as never, names) || NOTHING }
}
