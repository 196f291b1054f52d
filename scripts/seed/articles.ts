// What residents can read in the demo county: the articles that come with the system, published over the last half year, and
// what the county's own commission is writing.

import { addDays, addMinutes } from '@domain/kernel/time'
import type { ArticleContent } from '@domain/articles/article'
import { publishedArticles } from '../content/articles'
import type { Books } from './books'
import { at, type Period } from './calendar'
import type { Chance } from './chance'

const WHOLE = '500000000000'
const DAYS_BETWEEN = 6
const MORNING = 9 * 60

export async function publishArticles(
  books: Books,
  { until }: Period,
  chance: Chance,
): Promise<void> {
  const publishedAt = (place: number) =>
    at(addDays(until, -1 - place * DAYS_BETWEEN), MORNING + chance.int(0, 120))
  for (const article of publishedArticles(WHOLE, publishedAt).reverse())
    await books.note({ by: 'system', now: article.publishedAt ?? books.until }, (work) =>
      work.add('articles', article, { what: 'article.published' }),
    )
  await writeOwn(books)
}

const own: ArticleContent = {
  title: '本县哪里打疫苗，几点开门',
  readers: 'families',
  topic: 'infectiousDisease',
  summary: '各乡镇卫生院都有预防接种门诊，带上接种证，先打电话问好哪天开。',
  laws: ['《中华人民共和国疫苗管理法》'],
  text: '每个乡镇卫生院都有预防接种门诊，免疫规划疫苗**不收钱**。\n\n## 去之前\n\n- 打电话问哪天开门\n- 带上接种证\n- 孩子发热、拉肚子，先看医生，好了再打\n\n## 打完以后\n\n坐三十分钟再走。',
  keywords: ['预防接种'],
  ...{ photos: [], relatedIds: [], quiz: [] },
}

/** One that is to be published tomorrow, and one that is still a draft. */
async function writeOwn(books: Books): Promise<void> {
  const actor = books.all('people').find(({ role }) => role === 'commission')
  if (!actor) return
  const now = addMinutes(books.until, -90)
  const save = async (content: ArticleContent) => {
    const articleId = books.newId(now)
    const requestId = books.newId(now)
    return books.ask(
      'articles.save',
      { actor, now },
      { requestId, articleId, revision: 0, content },
    )
  }
  const { articleId, revision } = await save(own)
  const publishAt = addMinutes(books.until, 3 * 24 * 60)
  const requestId = books.newId(now)
  await books.ask(
    'articles.schedule',
    { actor, now },
    { requestId, articleId, revision, publishAt },
  )
  await save({ ...own, title: '坝坝宴报备去哪里办', topic: 'foodborneDisease', keywords: ['酒席'] })
}
