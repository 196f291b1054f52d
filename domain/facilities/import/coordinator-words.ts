// Whose a facility is to patrol, by the name that a sheet gives.

import { coversArea, significant, type Area } from '../../kernel/areas'
import type { Person } from '../../people/person'
import { CellFault } from './cell'

/** Somebody who patrols, as much as is needed to tell them apart. */
export type Patroller = Pick<Person, '_id' | 'name' | 'phone' | 'area' | 'role'>

const ending = ({ phone }: Patroller) => phone.slice(-4)

/** 张三 or 张三（尾号1234） */
export function coordinatorNamed(words: string, patrollers: readonly Patroller[]): string {
  const [, name = '', digits] = /^(.+?)(?:[（(]尾?号?(\d{4})[)）])?$/.exec(words.trim()) ?? []
  const found = patrollers.filter(
    (each) => each.name === name && (digits === undefined || ending(each) === digits),
  )
  const [one, another] = found
  if (!one) throw new CellFault(`没有叫“${name}”的协管员，请先在“人员”里登记`)
  if (another)
    throw new CellFault(`叫“${name}”的协管员不止一位，请写成 ${name}（尾号${ending(one)}）`)
  return one._id
}

/** Empty where nobody of this name leads back to the id. */
export function coordinatorWords(id: string, patrollers: readonly Patroller[]): string {
  const one = patrollers.find(({ _id }) => _id === id)
  if (!one) return ''
  const sameName = patrollers.filter(({ name }) => name === one.name)
  if (sameName.length === 1) return one.name
  const sameEnding = sameName.filter((each) => ending(each) === ending(one))
  return sameEnding.length === 1 ? `${one.name}（尾号${ending(one)}）` : ''
}

/** Where a row names nobody: whoever alone patrols there, the narrowest area first and coordinators before those who lead. */
export function onlyCoordinatorOf(area: Area, patrollers: readonly Patroller[]): string {
  const there = patrollers.filter((each) => coversArea(each.area, area))
  const coordinators = there.filter(({ role }) => role === 'coordinator')
  const candidates = coordinators.length > 0 ? coordinators : there
  const narrowest = Math.max(0, ...candidates.map((each) => significant(each.area).length))
  const [one, another] = candidates.filter((each) => significant(each.area).length === narrowest)
  if (!one) throw new CellFault('这里还没有协管员，请先在“人员”里登记')
  if (another) throw new CellFault(`没有写归谁巡查，这里有几位协管员，请写明`)
  return one._id
}
