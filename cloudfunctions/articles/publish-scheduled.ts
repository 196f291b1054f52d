// By the timer: articles whose time has come. Each is known by that time, so that two runs at once publish it once.

import type { Article } from '@domain/articles/article'
import { published } from '@domain/articles/handling'
import type { Instant } from '@domain/kernel/time'
import { is } from '../kernel/cloud'
import { requestByItself, writeOnly } from '../kernel/perform'
import { store } from '../kernel/store'

const AT_ONCE = 20

/** How many were due. */
export async function publishScheduled(now: Instant): Promise<number> {
  const due = await store.list('articles', {
    where: { publishAt: is.lte(now) },
    order: { publishAt: 'asc' },
    limit: AT_ONCE,
    fields: ['publishAt'],
  })
  for (const article of due) await publishOrLeave(article, now)
  return due.length
}

type Due = Pick<Article, '_id' | 'publishAt'>

/** One that cannot be published now holds up no other. */
async function publishOrLeave(due: Due, now: Instant): Promise<void> {
  try {
    await publishAtItsTime(due, now)
  } catch (error) {
    console.error(`Article ${due._id} could not be published`, error)
  }
}

async function publishAtItsTime({ _id, publishAt = '' }: Due, now: Instant): Promise<void> {
  await writeOnly(requestByItself('publish', `${_id}.${publishAt}`, now), async (work) => {
    const article = await work.find('articles', _id)
    if (article?.publishAt !== publishAt) return
    work.change('articles', article, published(article, publishAt), { what: 'article.published' })
  })
}
