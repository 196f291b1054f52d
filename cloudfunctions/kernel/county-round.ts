// After a county has set something otherwise, its records follow, page by page, each only where something changes. A portion and
// the place it ends at are one write, so that a run that is killed goes on where it was, and what is set meanwhile begins anew.

import type { County } from '@domain/clues/routing'
import type { Instant } from '@domain/kernel/time'
import { is } from './cloud'
import type { CollectionName, Collections } from './collections'
import { perform, requestByItself } from './perform'
import { store } from './store'
import type { Work } from './work'

/** As many as an environment has: one whose records cannot be counted does not hold up the others. */
const COUNTIES = 100
const READ_AT_ONCE = 100
/** Each is one write, and whoever writes there waits for all of them. */
const WRITTEN_AT_ONCE = 20
/** The function is killed after a minute, of which telling people and sealing photos may have taken most. */
const WITHIN_MILLISECONDS = 5_000

export interface Round<Name extends CollectionName = CollectionName> {
  /** What its requests are called. */
  name: string
  /** Since when it goes through a county, and the key of the last record that it has been through. */
  at: 'recountAt' | 'reclockAt' | 'recaseAt'
  after: 'recountAfter' | 'reclockAfter' | 'recaseAfter'
  /** What it is called in the trail once a portion is done. */
  what: string
  through: Name
  /** In its order, unique, with the county before it in an index. */
  key: keyof Collections[Name] & string
  /** How each is written; answers whether anything changed. */
  begin(work: Work, county: County): Promise<(record: Collections[Name]) => boolean>
}

/** How many portions were counted. */
export async function goRound<Name extends CollectionName>(
  round: Round<Name>,
  now: Instant,
): Promise<number> {
  const until = performance.now() + WITHIN_MILLISECONDS
  const counties = await store.list('counties', {
    where: { [round.at]: is.lte(now) },
    order: { [round.at]: 'asc' },
    limit: COUNTIES,
  })
  let count = 0
  for (const county of counties) count += await goThrough(round, county, now, until)
  return count
}

async function goThrough<Name extends CollectionName>(
  round: Round<Name>,
  county: County,
  now: Instant,
  until: number,
): Promise<number> {
  let count = 0
  let known: County | undefined = county
  try {
    while (known?.[round.at] && performance.now() < until) {
      await portion(round, known, now)
      known = await store.find('counties', county._id)
      count += 1
    }
  } catch (error) {
    console.error(`County ${county._id} could not be gone through: ${round.name}`, error)
  }
  return count
}

/** Known by the last entry of the county's trail, so that two runs at once do it once. */
async function portion<Name extends CollectionName>(
  round: Round<Name>,
  { _id, trail }: County,
  now: Instant,
): Promise<void> {
  await perform(requestByItself(round.name, `${_id}.${trail.seq}`, now), async (work) => {
    const county = await work.find('counties', _id)
    if (!county?.[round.at]) return
    const after = await some(round, work, county)
    const at = after && county[round.at]
    work.change('counties', county, { [round.at]: at, [round.after]: after }, { what: round.what })
  })
}

/** The key of the last record looked at; undefined at the end. */
async function some<Name extends CollectionName>(
  round: Round<Name>,
  work: Work,
  county: County,
): Promise<string | undefined> {
  const { through, key } = round
  const after = county[round.after]
  const page = await work.list(through, {
    where: { county: county._id, ...(after && { [key]: is.gt(after) }) },
    order: { [key]: 'asc' },
    limit: READ_AT_ONCE,
  })
  const isChanged = await round.begin(work, county)
  let room = WRITTEN_AT_ONCE
  for (const record of page) {
    if (!isChanged(record)) continue
    room -= 1
    if (room === 0) return String(record[key])
  }
  const last = page.at(-1)
  return page.length === READ_AT_ONCE && last ? String(last[key]) : undefined
}
