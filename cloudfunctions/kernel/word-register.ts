// A year of the register, read through for a file.

import type { Column } from '@domain/clues/word-register'
import { namesOf } from '@domain/clues/routing'
import { area, countyOf, spokenArea, type Area } from '@domain/kernel/areas'
import { problem } from '@domain/kernel/problems'
import { int, object } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import { is } from './cloud'
import type { Collections } from './collections'
import type { Store } from './store'
import { scopeOfCentre } from './scope'
import { betweenYears, type WordName } from './words'

export const registerAsked = object({
  year: int().min(2020).max(2100),
  area: area.optional(),
})

const READ_TOGETHER = 500
/** What a function holds in its memory and a phone opens. */
const EXPORTED_MOST = 20_000

interface Asked<Name extends WordName> {
  store: Store
  actor: Person
  input: { year: number; area?: Area | undefined }
  name: Name
  columns: readonly Column<Collections[Name]>[]
  /** Where some of the area are not this person's to read. */
  isSeen?: (word: Collections[Name]) => boolean
}

/** Newest first, as on the screen; and what the place is called. */
export async function yearOfWords<Name extends WordName>({
  store,
  actor,
  input,
  name,
  columns,
  isSeen = () => true,
}: Asked<Name>): Promise<{ place: string; rows: string[][] }> {
  const where = scopeOfCentre(actor, input.area)
  const county = await store.find('counties', countyOf(input.area ?? actor.area))
  const names = county ? namesOf(county) : { county: '', within: {} }
  const words = await allOfYear(store, name, where, input.year)
  return {
    place: spokenArea(input.area ?? actor.area, names),
    rows: words.filter(isSeen).map((word) => columns.map(({ of }) => of(word, names))),
  }
}

/** Newest first; Problem registryTooLarge. */
export async function allOfYear<Name extends WordName | 'rewards'>(
  store: Store,
  name: Name,
  where: Record<string, string>,
  year: number,
): Promise<Collections[Name][]> {
  const found: Collections[Name][] = []
  const { after: from, until } = { until: '', ...betweenYears(year, undefined) }
  let after = from
  for (;;) {
    const listKey = is.lt(after ?? '').and(is.gt(until))
    const page = await store.list(name, {
      where: { ...where, listKey },
      order: { listKey: 'desc' },
      limit: READ_TOGETHER,
    })
    found.push(...page)
    if (found.length > EXPORTED_MOST)
      throw problem('registryTooLarge', { most: String(EXPORTED_MOST) })
    if (page.length < READ_TOGETHER) return found
    after = page.at(-1)?.listKey
  }
}
