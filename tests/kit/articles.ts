// Articles for tests: each is made whole, with what a test says put in its place.

import type { Article, ArticleContent } from '@domain/articles/article'
import { draftOf, published } from '@domain/articles/handling'
import type { Person } from '@domain/people/person'
import { readMarkdown } from '../../cloudfunctions/articles/read-markdown'
import { anId, COUNTY } from './people'

export const TEXT = `家里的水有怪味，先不要喝。

## 先看一看

- 放一杯水，看清不清
- 闻一闻有没有**怪味**

## 再问一问

打水厂的电话问清楚。`

export const aContent = (said: Partial<ArticleContent> = {}): ArticleContent => ({
  title: '家里的水有怪味怎么办',
  readers: 'residents',
  topic: 'drinkingWater',
  summary: '水有颜色、有怪味时，先停用，再问清楚。',
  laws: ['《生活饮用水卫生监督管理办法》'],
  text: TEXT,
  keywords: ['自来水'],
  photos: [],
  relatedIds: [],
  quiz: [
    {
      question: '水有怪味，烧开就能喝吗？',
      options: ['能', '不能，先停用再问清楚'],
      right: 1,
      reason: '烧开能杀菌，去不掉农药、油污等有害物质。',
    },
  ],
  ...said,
})

interface Kept extends Partial<Article> {
  actor?: Pick<Person, '_id' | 'name' | 'area'>
  /** When it was published; a draft where this is undefined. */
  at: string | undefined
}

/** As it is kept. */
export function anArticle({ actor, at, ...said }: Kept): Article {
  const content = aContent(said)
  const writing = {
    _id: said._id ?? anId(),
    ...{ content, blocks: readMarkdown(content.text, content.photos.length).blocks },
    now: at ?? '2026-01-05T01:00:00.000Z',
    actor: actor ?? { _id: anId(), name: '张主任', area: COUNTY },
  }
  const draft = draftOf(writing, '云岭县卫生健康委员会')
  const then = at === undefined ? {} : published({ _id: writing._id, status: 'draft' }, at)
  const { publishAt: _publishAt, withdrawnFor: _withdrawnFor, ...changes } = then
  return { ...draft, ...changes, trail: { seq: 1, hash: '0'.repeat(64) }, ...said }
}
