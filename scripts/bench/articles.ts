// How long a reader's questions take in the function, among few articles and among as many as a city may ever write.

import { reader, topic } from '@domain/articles/topics'
import { addMinutes } from '@domain/kernel/time'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import { anArticle } from '../../tests/kit/articles'
import { startCloud, type TestCloud } from '../../tests/kit/cloud'
import { anId } from '../../tests/kit/people'
import { keptArticles } from '../content/articles'
import type { Report } from './bench'
import { CALLS, grown, timesByTurns } from './growth'

const NOW = '2026-03-02T02:00:00.000Z'
/** Enough that a page of every topic is full. */
const FEW = 200
const MANY = 2_000

interface Library {
  cloud: TestCloud
  ids: string[]
}

type Name = 'articles.list' | 'articles.show'

const topicAt = (at: number) => topic.options[at % topic.options.length]!
/** Each topic is for some of the readers, as in life. */
const readersAt = (at: number) =>
  reader.options[(at % topic.options.length) % reader.options.length]!

/** What is asked, the n-th time. */
const questions: Record<string, (library: Library, at: number) => { name: Name; input: object }> = {
  'the latest': () => ({ name: 'articles.list', input: {} }),
  'of a topic': (_, at) => ({
    name: 'articles.list',
    input: { topic: topicAt(at) },
  }),
  'for some readers, of a topic': (_, at) => ({
    name: 'articles.list',
    input: {
      readers: readersAt(at),
      topic: topicAt(at),
    },
  }),
  'a search that finds one': (_, at) => ({
    ...{ name: 'articles.list', input: { search: `第${at % FEW}篇` } },
  }),
  'a search that finds too many': () => ({ name: 'articles.list', input: { search: '怎么' } }),
  'an article': ({ ids }, at) => ({
    ...{ name: 'articles.show', input: { articleId: ids[at % ids.length]! } },
  }),
}

export async function benchArticles(): Promise<Report> {
  const libraries = [await libraryOf(FEW), await libraryOf(MANY)] as const
  try {
    const [few, many] = await timesByTurns(Object.keys(questions), libraries, timeOf)
    const { rows, figures } = grown(few, many, [FEW, MANY])
    const conditions = [
      `${MANY} articles of real length, ${CALLS} calls one after another, of few and many by turns`,
    ]
    return { name: 'articles', conditions, rows, figures }
  } finally {
    for (const { cloud } of libraries) await cloud.stop()
  }
}

async function libraryOf(count: number): Promise<Library> {
  const cloud = await startCloud({ now: NOW })
  return { cloud, ids: fill(cloud, count) }
}

/** In the function, asked by somebody who is not signed in. */
async function timeOf(library: Library, question: string, at: number): Promise<number> {
  const { cloud } = library
  const phone = await cloud.as({ openid: 'o-reader' }).phone()
  const data = questions[question]!(library, at)
  const { result, requestID } = await phone.callFunction<Answer>({ name: 'api', data })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return cloud.local.durationOf(requestID)!
}

/** Texts of our own, again and again. */
function fill(cloud: TestCloud, count: number): string[] {
  const texts = keptArticles()
  const ids = Array.from({ length: count }, () => anId())
  const articles = ids.map((_id, at) => {
    const { content } = texts[at % texts.length]!
    const own = {
      title: `第${at}篇：水有怪味怎么办`,
      topic: topicAt(at),
    }
    const readers = readersAt(at)
    return anArticle({ ...content, ...own, _id, readers, at: addMinutes(NOW, -at) })
  })
  cloud.put('articles', ...articles)
  return ids
}
