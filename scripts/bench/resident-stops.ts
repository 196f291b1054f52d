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
    { page: 'home', path: 'pages/home/index', reads: '我要举报' },
    { page: 'tip-off, first page', path: 'packages/tip-off/what/index', reads: '是什么事？' },
    {
      ...{ page: 'tip-off, writing', path: 'packages/tip-off/what/index', reads: '在哪里' },
      go: (app) => app.tap(concernOf('drinkingWater').name),
    },
    { page: 'receipt code', path: 'packages/tip-off/code/index', reads: '输入回执号' },
    {
      ...{ page: 'following', path: 'packages/tip-off/code/index', reads: '已收到' },
      async go(app) {
        await app.type('回执号', code)
        await app.tap('查')
      },
    },
    { page: 'articles', path: 'packages/article/list/index', reads: article.title },
    {
      ...{ page: 'article', path: `packages/article/article/index?id=${article._id}` },
      reads: article.laws[0] ?? article.title,
    },
    {
      ...{ page: 'public page of a facility', reads: facility.name },
      path: `packages/registry/public/index?scene=f=${facility._id}`,
    },
    { page: 'results and numbers', path: 'packages/open/results/index', reads: '公布的结果' },
  ]
}
