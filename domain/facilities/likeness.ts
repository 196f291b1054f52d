// Whether two entries may be one facility: by name, address, distance, phone and licence. It suggests and never decides: docs/decisions/0029.

import {
  fineCellOf,
  fineCellsAround,
  metresBetween,
  spokenDistance,
  type Place,
} from '../kernel/geo'
import { countyOf, townshipOf, type Area } from '../kernel/areas'
import { searchable } from './name'
import type { FacilityKind } from './kinds'

/** As much of a facility as tells it from others; while it is typed, not all of it is there. */
export interface Recognised {
  name: string
  area: Area
  kind?: FacilityKind | undefined
  address?: string | undefined
  place?: Place | undefined
  operatorPhone?: string | undefined
  licences?: readonly { number: string }[] | undefined
}

export const likenessReasonNames = {
  licence: '证号相同',
  name: '名称相像',
  address: '地址相同',
  near: '位置很近',
  phone: '电话相同',
} as const
export type LikenessReason = keyof typeof likenessReasonNames

export interface Likeness {
  reasons: LikenessReason[]
  /** Where both have a place. */
  metres?: number
}

const NEAR_METRES = 60
const NEAR_OF_SAME_NAME_METRES = 1000
const ALIKE_SHARE = 0.6
const RELATED_SHARE = 0.3

/** Each needs another, or the same kind: one owner runs several places, one house holds several, and a village gives its name to all. */
const weights: Record<LikenessReason, number> = {
  licence: 2,
  name: 1,
  address: 1,
  near: 1,
  phone: 1,
}
const ENOUGH = 2

/** Undefined where nothing speaks for their being the same. */
export function likenessOf(one: Recognised, other: Recognised): Likeness | undefined {
  const metres = one.place && other.place && metresBetween(one.place, other.place)
  const reasons = reasonsFor(one, other, metres)
  const isOtherKind = one.kind !== undefined && other.kind !== undefined && one.kind !== other.kind
  const least = isOtherKind && searchable(one.name) !== searchable(other.name) ? ENOUGH : 1
  if (weightOf({ reasons }) < least) return undefined
  return { reasons, ...(metres !== undefined && { metres }) }
}

function reasonsFor(one: Recognised, other: Recognised, metres = Infinity): LikenessReason[] {
  const nameShare = shareOfName(one.name, other.name)
  const nearMetres = nameShare >= RELATED_SHARE ? NEAR_OF_SAME_NAME_METRES : NEAR_METRES
  const found: Record<LikenessReason, boolean> = {
    licence: shares(licenceNumbers(one), licenceNumbers(other)),
    name: nameShare >= ALIKE_SHARE,
    address: shares(addressWords(one), addressWords(other)),
    near: metres <= nearMetres,
    phone: shares(phones(one), phones(other)),
  }
  return (Object.keys(found) as LikenessReason[]).filter((reason) => found[reason])
}

/** Nobody reads more of them. */
const SHOWN_AT_MOST = 5

/** Those of the others that may be the same, the likest first. */
export const alikeAmong = <Other extends Recognised>(
  entered: Recognised,
  others: readonly Other[],
): (Other & { likeness: Likeness })[] =>
  others
    .flatMap((other) => {
      const likeness = likenessOf(entered, other)
      return likeness ? [{ ...other, likeness }] : []
    })
    .sort(byLikeness)
    .slice(0, SHOWN_AT_MOST)

export const byLikeness = (one: { likeness: Likeness }, other: { likeness: Likeness }): number =>
  weightOf(other.likeness) - weightOf(one.likeness) ||
  (one.likeness.metres ?? Infinity) - (other.likeness.metres ?? Infinity) ||
  0

/** 名称相像，相距 40 米 */
export const spokenLikeness = ({ reasons, metres }: Likeness): string =>
  [
    ...reasons.filter((reason) => reason !== 'near').map((reason) => likenessReasonNames[reason]),
    ...(metres === undefined ? [] : [`相距 ${spokenDistance(metres)}`]),
  ].join('，')

const weightOf = ({ reasons }: Pick<Likeness, 'reasons'>) =>
  reasons.reduce((sum, each) => sum + weights[each], 0)

const shares = (one: readonly string[], other: readonly string[]) =>
  one.some((each) => other.includes(each))

const phones = ({ operatorPhone }: Recognised): string[] => {
  const digits = (operatorPhone ?? '').replace(/\D/g, '')
  return digits.length >= 7 ? [digits] : []
}

const LEAST_OF_NUMBER = 5

const licenceNumbers = ({ licences = [] }: Recognised): string[] =>
  licences.map(({ number }) => searchable(number)).filter(({ length }) => length >= LEAST_OF_NUMBER)

const ABOVE = /^.{1,6}?(?:自治县|自治州|街道|社区|居委会|省|市|区|县|镇|乡|村)/u

/** What follows the names of areas: 云岭县云台镇青龙村二组12号 → 二组12号. */
function afterAreas(words: string, mayStop: (rest: string) => boolean): string {
  const rest = words.replace(ABOVE, '')
  return rest === words || mayStop(rest) ? words : afterAreas(rest, mayStop)
}

const LEAST_OF_ADDRESS = 3

/** Only where more than the village is said. */
function addressWords({ address = '', area }: Recognised): string[] {
  const rest = afterAreas(searchable(address), (left) => left === '')
  return ABOVE.test(rest) || rest.length < LEAST_OF_ADDRESS ? [] : [`${area.slice(0, 9)} ${rest}`]
}

/** What such places are called, the longer first where one ends with another. */
const WHAT_IT_IS =
  /(?:有限责任公司|股份有限公司|有限公司|分公司|公司|自来水公司|水务公司|自来水厂|人饮工程|饮水工程|集中供水点|集中供水工程|供水工程|供水厂|供水站|供水点|水厂|二次供水|供水|社区卫生服务中心|社区卫生服务站|卫生服务站|卫生服务中心|卫生院|卫生室|诊所|门诊部|医院|幼儿园|托儿所|九年一贯制学校|中心小学|完全小学|小学|初级中学|中学|学校|宾馆|酒店|旅馆|理发店|美发店|美容院|超市|药房|药店|商店|店|厂|站|点)$/u

const withoutKind = (words: string): string => {
  const rest = words.replace(WHAT_IT_IS, '')
  return rest === words ? words : withoutKind(rest)
}

/** What a name says beside what such places are called and where they are: 云台镇青龙村水厂 → 青龙. */
export function nameCore(name: string): string {
  const own = afterAreas(searchable(name), (rest) => withoutKind(rest) === '')
  const core = withoutKind(own)
  return core.replace(/(?:街道|社区|镇|乡|村)$/u, '') || core || own
}

/** From 0 up to 1: how many pairs of neighbouring letters the two have in common. */
function shareOfName(one: string, other: string): number {
  const [core, otherCore] = [nameCore(one), nameCore(other)]
  if (core === otherCore) return 1
  const [pairs, otherPairs] = [pairsOf(core), pairsOf(otherCore)]
  const common = pairs.filter((pair) => otherPairs.includes(pair)).length
  return (2 * common) / Math.max(1, pairs.length + otherPairs.length)
}

const pairsOf = (words: string): string[] => {
  const letters = [...words]
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}

/** By which it is found among others: what is exactly alike in the county, and how a name begins or ends in the township. */
export function likeKeys(one: Recognised): string[] {
  const near = one.place && one.kind ? [nearKey(one.kind, fineCellOf(one.place))] : []
  return [...exactKeys(one), ...near, ...looseKeys(one)]
}

/** What to look for: those whose keys share one with these may be alike. A busy street holds many of one kind near by. */
export function soughtKeys(one: Recognised): Record<'exact' | 'near' | 'loose', string[]> {
  const { kind, place } = one
  const near = place && kind ? fineCellsAround(place).map((cell) => nearKey(kind, cell)) : []
  return { exact: exactKeys(one), near, loose: looseKeys(one) }
}

const nearKey = (kind: FacilityKind, cell: string) => `near ${kind} ${cell}`

function exactKeys(one: Recognised): string[] {
  const county = countyOf(one.area)
  const core = nameCore(one.name)
  return [
    ...(core ? [`name ${county} ${core}`] : []),
    ...addressWords(one).map((words) => `address ${words}`),
    ...phones(one).map((digits) => `phone ${county} ${digits}`),
    ...licenceNumbers(one).map((number) => `licence ${county} ${number}`),
  ]
}

function looseKeys(one: Recognised): string[] {
  const [township, letters] = [townshipOf(one.area), [...nameCore(one.name)]]
  if (letters.length < 3)
    return letters.length === 2 ? [`begins ${township} ${letters.join('')}`] : []
  return [
    `begins ${township} ${letters.slice(0, 2).join('')}`,
    `ends ${township} ${letters.slice(-2).join('')}`,
  ]
}
