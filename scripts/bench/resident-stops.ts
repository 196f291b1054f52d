// What residents open in the demo county, without signing in: the pages, how one gets there, and words that stand on a page once it
// can be read.

import type { Article } from '@domain/articles/article'
import { concernOf } from '@domain/clues/concerns'
import type { Facility } from '@domain/facilities/facility'
import type { Release } from '@domain/releases/release'
import type { LocalCloud } from '../../local-cloud'
import type { Weapp } from '../../tests/kit/weapp'

export interface ResidentStop {
  page: string
  path: string
  /** From there to the page. */
  go?: (app: Weapp) => Promise<void>
  reads: string
  /** What it is allowed to wait for. */
  requestsAtMost: number
}

/** `code` is that of a tip that was sent. */
export function residentStops(cloud: LocalCloud, code: string): ResidentStop[] {
  const first = <Of>(name: string, filter: object): Of => {
    const [row] = cloud.store.find(name, { filter: filter as never, sort: { _id: -1 } }).rows
    if (!row) throw new Error(`no ${name} with ${JSON.stringify(filter)}`)
    return row.document as Of
  }
  const article = first<Article>('articles', { status: 'published', 'quiz.0': { $exists: true } })
  const { facilityId } = first<Release>('releases', { status: 'published' })
  const facility = first<Facility>('facilities', { _id: facilityId })
  return [
    { page: 'home', path: 'pages/home/index', reads: '我要举报', requestsAtMost: 0 },
    {
      ...{ page: 'tip-off, first page', reads: '是什么事？', requestsAtMost: 0 },
      path: 'packages/tip-off/what/index',
    },
    {
      ...{ page: 'tip-off, writing', reads: '在哪里', requestsAtMost: 0 },
      path: 'packages/tip-off/what/index',
      go: (app) => app.tap(concernOf('drinkingWater').name),
    },
    {
      ...{ page: 'receipt code', reads: '输入回执号', requestsAtMost: 0 },
      path: 'packages/tip-off/code/index',
    },
    {
      // The key that the code is closed with comes while it is typed.
      ...{ page: 'following', reads: '已收到', requestsAtMost: 2 },
      path: 'packages/tip-off/code/index',
      async go(app) {
        await app.type('回执号', code)
        await app.tap('查')
      },
    },
    {
      ...{ page: 'articles', reads: article.title, requestsAtMost: 1 },
      path: 'packages/article/list/index',
    },
    {
      ...{ page: 'article', reads: article.laws[0] ?? article.title, requestsAtMost: 1 },
      path: `packages/article/article/index?id=${article._id}`,
    },
    {
      ...{ page: 'public page of a facility', reads: facility.name, requestsAtMost: 1 },
      path: `packages/open/public/index?scene=f=${facility._id}`,
    },
    {
      ...{ page: 'results and numbers', reads: '公布的结果', requestsAtMost: 1 },
      path: 'packages/open/results/index',
    },
  ]
}
