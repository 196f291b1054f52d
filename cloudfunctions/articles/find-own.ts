import type { Article } from '@domain/articles/article'
import { mayWrite } from '@domain/articles/handling'
import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import type { Person } from '@domain/people/person'
import type { Store } from '../kernel/store'

/** Problem notFound for an article of another county. */
export function ownOrRefused(actor: Person, found: Article | undefined): Article {
  if (!found || !mayWrite(actor, found)) throw problem('notFound', { what: '这篇文章' })
  return found
}

/** Problem notFound for an article of another county. */
export const findOwnArticle = async (store: Store, actor: Person, id: Id): Promise<Article> =>
  ownOrRefused(actor, await store.find('articles', id))
