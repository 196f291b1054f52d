// The registered facts of a facility that a change may touch, one by one: what each is called, and which of them wait for the
// agency (docs/decisions/0029).

import { facilityEntry, facilityStatus, type Facility } from '../facilities/facility'
import { traitNames, type TraitName } from '../facilities/traits'
import { canonical } from '../kernel/hash'
import { hasOwn } from '../kernel/records'
import type { infer as Infer } from '../kernel/z'

/** What is said of a facility; an empty word or list takes back what was registered. */
export const facts = facilityEntry
  .pick({
    name: true,
    address: true,
    area: true,
    place: true,
    traits: true,
    operatorName: true,
    operatorPhone: true,
    licences: true,
    filing: true,
    certificates: true,
    enforcementNumber: true,
    outsideRegistry: true,
  })
  .extend({ status: facilityStatus })
  .partial()
export type Facts = Infer<typeof facts>

const ownFactNames = {
  name: '名称',
  address: '地址',
  area: '所在村（社区）',
  place: '位置',
  operatorName: '负责人',
  operatorPhone: '负责人电话',
  licences: '许可证',
  filing: '备案',
  certificates: '从业人员证件',
  enforcementNumber: '监督系统编号',
  outsideRegistry: '是否未入本底',
  status: '营业状态',
} satisfies Record<Exclude<keyof Facts, 'traits'>, string>

export const factNames = { ...ownFactNames, ...traitNames }
export type FactName = keyof typeof factNames
export const factNamesInOrder = Object.keys(factNames) as FactName[]

/** 名称、地址、证照、状态: what the agency itself has licensed or will be asked about. The rest counts at once. */
const AWAITED: readonly FactName[] = ['name', 'address', 'area', 'licences', 'filing', 'status']
export const isAwaited = (fact: FactName): boolean => AWAITED.includes(fact)

const isTrait = (fact: FactName): fact is TraitName => !hasOwn(ownFactNames, fact)

/** Undefined where nothing is said of it. */
export const factOf = (said: Facts, fact: FactName): unknown =>
  isTrait(fact) ? said.traits?.[fact] : said[fact as keyof Facts]

export const touchedFacts = (said: Facts): FactName[] =>
  factNamesInOrder.filter((fact) => factOf(said, fact) !== undefined)

/** Only these of what is said. */
export function onlyFacts(said: Facts, chosen: readonly FactName[]): Facts {
  const own = chosen.filter((fact) => !isTrait(fact) && factOf(said, fact) !== undefined)
  const traits = chosen.filter((fact) => isTrait(fact) && factOf(said, fact) !== undefined)
  const valuesOf = (of: readonly FactName[]) =>
    Object.fromEntries(of.map((fact) => [fact, factOf(said, fact)]))
  return { ...valuesOf(own), ...(traits.length > 0 && { traits: valuesOf(traits) }) }
}

/** What a facility is registered as. */
export const factsOf = (facility: Pick<Facility, keyof Facts>): Facts =>
  onlyFacts(facility, factNamesInOrder)

/** Nothing, an empty word and an empty list are the same. */
export const isSameFact = (one: unknown, other: unknown): boolean =>
  canonical(orNothing(one)) === canonical(orNothing(other))

const orNothing = (value: unknown): unknown =>
  value === '' || (Array.isArray(value) && value.length === 0) ? null : value

/** What differs from `before` in `after`. */
export const changedFacts = (before: Facts, after: Facts): FactName[] =>
  touchedFacts(after).filter((fact) => !isSameFact(factOf(before, fact), factOf(after, fact)))
