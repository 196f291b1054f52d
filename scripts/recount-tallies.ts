// The totals of an environment, counted anew from its records: for one whose records are older than a total, and wherever a total is
// doubted. `npm run deploy:tallies -- FOLDER` reads what its collections were exported to and writes a file for the import of the
// cloud console; docs/deploy.md says when.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sumsOf, takenBack, type Tally } from '@domain/kernel/tally'
import {
  subjects,
  type CollectionName,
  type TallyCount,
  type TrailEntry,
} from '../cloudfunctions/kernel/collections'
import { countedOnes, talliesOf } from '../cloudfunctions/kernel/counted'

const TO = resolve(__dirname, '../dist/tallies')

type Read = (collection: CollectionName) => object[]

/**
 * What the tallies should be: what the records come to, less what the timer has still to fold into them. One that is too much is
 * nothing, so that the import writes over it.
 */
export function recountedTallies(read: Read): TallyCount[] {
  const heads = new Map<string, number>()
  const counted: Tally[] = []
  for (const name of countedOnes)
    for (const record of read(name) as Counted[]) {
      heads.set(`${subjects[name]}:${record._id}`, record.trail.seq)
      counted.push(...talliesOf(name, record))
    }
  // An entry that was written after its record was read is not in what the record comes to.
  const waiting = (read('trail') as TrailEntry[]).filter(
    ({ tallyAt, subject, seq }) => tallyAt && seq <= (heads.get(subject) ?? 0),
  )
  const tallies = waiting.flatMap((entry) => takenBack(entry.tallies ?? []))
  const known = (read('tallies') as TallyCount[]).map(({ _id }) => ({ key: _id, by: 0 }))
  const sums = [...sumsOf([...known, ...counted, ...tallies])]
  return sums.map(([_id, count]) => ({ _id, count }))
}

interface Counted {
  _id: string
  trail: { seq: number }
}

/** The console writes a document on each line. */
const readFrom =
  (folder: string): Read =>
  (name) => {
    const path = join(folder, `${name}.json`)
    if (!existsSync(path)) throw new Error(`${path} is missing`)
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    return lines.map((line) => JSON.parse(line) as object)
  }

function main(folder: string): void {
  const tallies = recountedTallies(readFrom(folder))
  mkdirSync(TO, { recursive: true })
  writeFileSync(join(TO, 'tallies.json'), tallies.map((each) => JSON.stringify(each)).join('\n'))
  console.log(`dist/tallies/tallies.json: ${tallies.length}`)
}

if (process.argv[1] === __filename) main(process.argv[2] ?? '.')
