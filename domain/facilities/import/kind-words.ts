// What a facility is, by the words of a sheet: its kind, and where the words say more, that too.

import { facilityKind, kinds, type FacilityKind } from '../kinds'
import { placeKindNames, publicPlaceKindNames, schoolKindNames, type Traits } from '../traits'
import { CellFault } from './cell'

interface Said {
  kind: FacilityKind
  traits?: Traits
}

const said: Record<string, Said> = {
  集中式供水: { kind: 'ruralCentralSupply' },
  农村供水: { kind: 'ruralCentralSupply' },
  水厂: { kind: 'ruralCentralSupply' },
  二次供水: { kind: 'urbanSecondarySupply' },
  中小学: { kind: 'school' },
  幼儿园: { kind: 'kindergarten' },
  托儿所: { kind: 'kindergarten' },
  托育机构: { kind: 'kindergarten' },
  许可医疗机构: { kind: 'licensedInstitution' },
  医院: { kind: 'licensedInstitution' },
  备案医疗机构: { kind: 'filedInstitution' },
  血站: { kind: 'bloodInstitution', traits: { bloodKind: 'bloodStation' } },
  单采血浆站: { kind: 'bloodInstitution', traits: { bloodKind: 'plasmaStation' } },
  企业: { kind: 'employer' },
  职业病危害企业: { kind: 'employer' },
  职业卫生: { kind: 'employer' },
}

/** 学校单位 is 学校. */
const plain = (words: string) => words.replace(/[\s()（）]/g, '').replace(/(?:单位|类)$/u, '')

const known = new Map<string, Said>([
  ...Object.entries(said).map(([words, means]) => [plain(words), means] as const),
  ...named(schoolKindNames, (schoolKind) => ({ kind: 'school', traits: { schoolKind } })),
  ...named(placeKindNames, (placeKind) => ({ kind: 'otherPlace', traits: { placeKind } })),
  ...named(publicPlaceKindNames, (publicPlaceKind) => ({
    kind: 'publicPlace',
    traits: { publicPlaceKind },
  })),
  ...facilityKind.options.map((kind) => [plain(kinds[kind].name), { kind }] as const),
])

function named<Value extends string>(names: Record<Value, string>, means: (value: Value) => Said) {
  return (Object.entries(names) as [Value, string][]).map(
    ([value, name]) => [plain(name), means(value)] as const,
  )
}

export const kindNames = facilityKind.options.map((kind) => kinds[kind].name)

export function kindIn(words: string): Said {
  const found = known.get(plain(words))
  if (!found) throw new CellFault(`没有“${words}”这一类，可以写：${kindNames.join('、')}`)
  return found
}
