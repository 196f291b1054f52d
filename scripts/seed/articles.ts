// What residents can read in the demo county: the articles that come with the system, published over the last half year, and
// what the county's own commission is writing.

import { addDays } from '@domain/kernel/time'
import { publishedArticles } from '../content/articles'
import type { Books } from './books'
import { at, type Period } from './calendar'
import type { Chance } from './chance'
import { writeOwn } from './own-articles'
import type { Camera } from './pictures/camera'

const WHOLE = '500000000000'
const DAYS_BETWEEN = 6
const MORNING = 9 * 60

export async function publishArticles(
  books: Books,
  { until }: Period,
  camera: Camera,
  chance: Chance,
): Promise<void> {
  const publishedAt = (place: number) =>
    at(addDays(until, -1 - place * DAYS_BETWEEN), MORNING + chance.int(0, 120))
  for (const article of publishedArticles(WHOLE, publishedAt).reverse())
    await books.note({ by: 'system', now: article.publishedAt ?? books.until }, (work) =>
      work.add('articles', article, { what: 'article.published' }),
    )
  await writeOwn(books, camera)
}
