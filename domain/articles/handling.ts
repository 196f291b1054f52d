// What becomes of an article: written, timed, published, withdrawn; and who may do that.

import { countyOf, coversArea, isWiderThanCounty, type Area } from '../kernel/areas'
import type { Id } from '../kernel/ids'
import { listKey } from '../kernel/list-key'
import { problem } from '../kernel/problems'
import { addMinutes, type Instant } from '../kernel/time'
import { mayDo } from '../people/permissions'
import type { Person } from '../people/person'
import type { Article, ArticleContent } from './article'
import type { Block } from './blocks'
import { searchKeys } from './search-keys'
import { mayMove, moved } from './status'

type Whose = Pick<Person, 'role' | 'area'>

/** A county's are everybody's there who writes; all are those's who look after the whole environment. */
export const mayWrite = ({ role, area }: Whose, of: { area: Area }): boolean =>
  mayDo(role, 'article.write') &&
  (coversArea(area, of.area) ||
    (!isWiderThanCounty(of.area) && countyOf(area) === countyOf(of.area)))

const areaOf = (area: Area): Area => (isWiderThanCounty(area) ? area : `${countyOf(area)}000000`)

export interface Writing {
  _id: Id
  content: ArticleContent
  /** The text as it is shown. */
  blocks: Block[]
  actor: Pick<Person, '_id' | 'name' | 'area'>
  now: Instant
}

/** Not yet stored. */
export function draftOf(
  { _id, actor, ...writing }: Writing,
  publisher: string,
): Omit<Article, 'trail'> {
  const area = areaOf(actor.area)
  return {
    ...{ _id, area, county: countyOf(area), publisher, status: 'draft', revision: 1 },
    ...written({ _id, actor, ...writing }),
  }
}

/** What it is now; Problem moveForbidden where it is published. */
export const rewritten = (
  found: Pick<Article, 'status' | 'revision'>,
  writing: Writing,
): Partial<Article> => ({
  ...written(writing),
  status: moved(found.status, 'draft'),
  revision: found.revision + 1,
  publishAt: undefined,
})

const written = ({ _id, content, blocks, actor, now }: Writing) => ({
  ...content,
  ...{ blocks, writtenBy: actor._id, writtenByName: actor.name },
  searchKeys: searchKeys(content),
  listKey: listKey(now, _id),
  ...(content.photos.length > 0 && { sealAt: now }),
})

/** Problem alreadyChanged where somebody else wrote on it meanwhile. */
export function refuseStale({ revision }: Pick<Article, 'revision'>, seen: number): void {
  if (revision !== seen) throw problem('alreadyChanged', { now: '别人刚改过这篇文章' })
}

const MINUTES_AHEAD = 366 * 24 * 60

/** Problem moveForbidden, or invalidInput where that time is not to come. */
export function scheduled(
  { status }: Pick<Article, 'status'>,
  publishAt: Instant,
  now: Instant,
): Partial<Article> {
  const refuse = (reason: string) => problem('invalidInput', { field: '发布时间', reason })
  if (publishAt <= now) throw refuse('要晚于现在')
  if (publishAt > addMinutes(now, MINUTES_AHEAD)) throw refuse('最多定到一年以后')
  return { status: moved(status, 'scheduled'), publishAt }
}

/** Problem moveForbidden. */
export const published = (
  { _id, status }: Pick<Article, '_id' | 'status'>,
  at: Instant,
): Partial<Article> => ({
  status: moved(status, 'published'),
  ...{ publishAt: undefined, publishedAt: at, withdrawnFor: undefined },
  listKey: listKey(at, _id),
})

/** Problem moveForbidden. */
export const withdrawn = (
  { _id, status }: Pick<Article, '_id' | 'status'>,
  reason: string,
  now: Instant,
): Partial<Article> => ({
  status: moved(status, 'withdrawn'),
  ...{ publishAt: undefined, withdrawnFor: reason },
  listKey: listKey(now, _id),
})

export interface MayDoWithArticle {
  write: boolean
  publish: boolean
  withdraw: boolean
}

/** What may be done with it now by whoever may write it. */
export const mayDoWith = ({ status }: Pick<Article, 'status'>): MayDoWithArticle => ({
  write: mayMove(status, 'draft'),
  publish: mayMove(status, 'published'),
  withdraw: mayMove(status, 'withdrawn'),
})
