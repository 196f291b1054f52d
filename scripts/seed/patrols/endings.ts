// How visits end that find nobody, and what differs from the registry, in the words of coordinators.

import type { Described, FacilityKind } from '@domain/facilities/kinds'
import type { PatrolEnd } from '@domain/patrols/patrol'
import type { Chance } from '../chance'
import { fitting, where, type Said } from './wrongs/said'

/** How visits end, in thousandths. */
const ENDS: Record<PatrolEnd, number> = {
  done: 986,
  refusedEntry: 5,
  longOutOfBusiness: 5,
  closedDown: 4,
}
/** A hospital or a school does not close unnoticed. */
const PASSING: readonly FacilityKind[] = [
  'ruralCentralSupply',
  'filedInstitution',
  'employer',
  'publicPlace',
]

export const endsAt = ({ kind }: Described): Partial<Record<PatrolEnd, number>> =>
  PASSING.includes(kind) ? ENDS : { done: ENDS.done, refusedEntry: ENDS.refusedEntry }

const small = { kind: [...PASSING] }
const campus = { kind: ['school', 'kindergarten'] } as const
const supply = { kind: ['ruralCentralSupply'] } as const
const works = { kind: ['employer'] } as const
const shop = { kind: ['filedInstitution', 'publicPlace'] } as const

const endWords: Record<Exclude<PatrolEnd, 'done'>, readonly Said[]> = {
  longOutOfBusiness: [
    ...where(supply, '供水点已停用，村里改接镇上的管网', '门锁着，邻居说停了大半年，设备上都是灰'),
    ...where(works, '厂里停产快一年，只有一个看门的', '机器都拆了，门卫说等着转让'),
    ...where(shop, '卷帘门关着，邻居说停了大半年，没有说什么时候开'),
  ],
  closedDown: [
    ...where(supply, '水池填了，房子已拆'),
    ...where(works, '厂房已经租给别人做仓库，原来的厂搬走了'),
    ...where(shop, '门面已经改成小卖部，邻居说早就不做了', '房子已拆，老板搬去县城了'),
  ],
  refusedEntry: [
    '负责人不在，看门的人不让进',
    ...where(small, '老板说没有通知不让看，要求改天再来'),
    ...where(campus, '门卫说没有接到通知，外人不能进校门'),
  ],
}

export const wordsOfEnd = (end: Exclude<PatrolEnd, 'done'>, facility: Described): string[] =>
  fitting(endWords[end], facility)

type Differing = 'operator' | 'name' | 'address'

const differenceWords: Record<Differing, readonly Said[]> = {
  name: where(small, '招牌已改名，登记还是老名字'),
  operator: [
    ...where(small, '负责人换成他儿子了，登记的是父亲', '换了承包人，电话也变了'),
    ...where(campus, '今年换了校长（园长），登记的还是前任'),
    ...where({ kind: ['licensedInstitution'] }, '换了负责人，登记的还是前任'),
  ],
  address: where(small, '搬到了同村的新地方，离原址两百米'),
}
const DIFFERING: Record<Differing, number> = { operator: 5, name: 3, address: 2 }

/** Undefined where nothing differs that anybody would notice. */
export function differingAt(
  facility: Described,
  chance: Chance,
): { what: Differing; words: string } | undefined {
  const what = chance.weighted(DIFFERING)
  const words = fitting(differenceWords[what], facility)
  return words.length > 0 ? { what, words: chance.pick(words) } : undefined
}
