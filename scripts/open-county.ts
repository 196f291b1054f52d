// The first documents of a county, which no use case can make because nobody is there yet: its commission's first person, the
// person on duty at its agency, and the county itself. `npm run deploy:county -- county.json` reads what docs/deploy.md shows and
// writes files for the import of the cloud console, trail included.

import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { area, countyOf } from '@domain/kernel/areas'
import { makeId } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import { array, object, record, string, type infer as Infer } from '@domain/kernel/z'
import { personEntry, personOf } from '@domain/people/person'
import { UnitOfWork } from '../cloudfunctions/kernel/work'
import { Memory } from './seed/memory'

const TO = resolve(__dirname, '../dist/county')

const founder = personEntry.pick({ name: true, phone: true })

const opening = object({
  area,
  name: string().min(1),
  agencyName: string().min(1),
  areaNames: record(area, string()).optional(),
  commission: array(founder).min(1),
  onDuty: founder,
})

export type Opening = Infer<typeof opening>

const newId = (now: Instant) => makeId(Date.parse(now), randomBytes(10))

/** Each collection's documents as they will stand in the cloud. */
export async function openCounty(given: Opening, now: Instant): Promise<Map<string, object[]>> {
  const memory = new Memory()
  const work = new UnitOfWork(memory.source(), { id: newId(now), hash: '', by: 'system', now })
  const enter = (role: 'commission' | 'dispatcher', person: Infer<typeof founder>) => {
    const entry = { ...person, _id: newId(now), role, area: given.area, specialties: [] }
    work.add('people', personOf(personEntry.parse(entry), now), { what: 'person.entered' })
    return entry._id
  }
  for (const person of given.commission) enter('commission', person)
  const dutyOfficerId = enter('dispatcher', given.onDuty)
  const { commission: _commission, onDuty: _onDuty, ...named } = given
  const county = { ...named, _id: countyOf(given.area), routes: [], dutyOfficerId }
  work.add('counties', county, { what: 'county.entered' })
  await work.write(null)
  return new Map(['people', 'counties', 'trail'].map((name) => [name, memory.all(name)]))
}

async function main(path: string): Promise<void> {
  const given = opening.parse(JSON.parse(readFileSync(path, 'utf8')))
  mkdirSync(TO, { recursive: true })
  for (const [name, documents] of await openCounty(given, new Date().toISOString())) {
    writeFileSync(
      join(TO, `${name}.json`),
      documents.map((each) => JSON.stringify(each)).join('\n'),
    )
    console.log(`dist/county/${name}.json: ${documents.length}`)
  }
}

if (process.argv[1] === __filename) void main(process.argv[2] ?? 'county.json')
