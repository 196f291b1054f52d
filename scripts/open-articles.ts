// The articles that come with the system, for a new environment: `npm run deploy:articles -- 500000000000` writes files for the
// import of the cloud console, trail included. The area is that of the whole environment, a city or a province: who looks after
// it looks after these articles.

import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { area, isWiderThanCounty, type Area } from '@domain/kernel/areas'
import { makeId } from '@domain/kernel/ids'
import { addMilliseconds, type Instant } from '@domain/kernel/time'
import { UnitOfWork } from '../cloudfunctions/kernel/work'
import { publishedArticles } from './content/articles'
import { Memory } from './seed/memory'

const TO = resolve(__dirname, '../dist/articles')

/** Each collection's documents as they will stand in the cloud. */
export async function openArticles(whole: Area, now: Instant): Promise<Map<string, object[]>> {
  if (!area.safeParse(whole).success || !isWiderThanCounty(whole))
    throw new Error('name the area of the whole environment, such as 500000000000')
  const memory = new Memory()
  const id = makeId(Date.parse(now), randomBytes(10))
  const work = new UnitOfWork(memory.source(), { id, hash: '', by: 'system', now })
  // The latest stands first in the list.
  for (const article of publishedArticles(whole, (place) => addMilliseconds(now, -place)))
    work.add('articles', article, { what: 'article.published' })
  await work.write(null)
  return new Map(['articles', 'trail'].map((name) => [name, memory.all(name)]))
}

async function main(whole: string): Promise<void> {
  mkdirSync(TO, { recursive: true })
  for (const [name, documents] of await openArticles(whole, new Date().toISOString())) {
    writeFileSync(
      join(TO, `${name}.json`),
      documents.map((each) => JSON.stringify(each)).join('\n'),
    )
    console.log(`dist/articles/${name}.json: ${documents.length}`)
  }
}

if (process.argv[1] === __filename) void main(process.argv[2] ?? '')
