import { articleContent, type Article } from '@domain/articles/article'
import { draftOf, refuseStale, rewritten, type Writing } from '@domain/articles/handling'
import { id, type Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { int, object } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import { roleNames } from '@domain/people/roles'
import { refuseForeignPhotos } from '../kernel/photos'
import type { Store } from '../kernel/store'
import { command } from '../kernel/use-case'
import { ownOrRefused } from './find-own'
import { readMarkdown } from './read-markdown'

export interface SavedArticle {
  articleId: Id
  revision: number
}

/** A new draft, or one as it is now; what was to be published at a time, or was withdrawn, is a draft again. */
export const saveArticle = command({
  action: 'article.write',
  input: object({
    requestId: id,
    articleId: id,
    /** Which one the person wrote on; none for a new one. */
    revision: int().min(0).max(100_000),
    content: articleContent,
  }),

  async run({ input, actor, now, work }): Promise<SavedArticle> {
    const { articleId, content } = input
    const found = await work.find('articles', articleId)
    if (found) ownOrRefused(actor, found)
    if (!found && input.revision > 0) throw problem('notFound', { what: '这篇文章' })
    refuseForeignPhotos(newPhotos(content.photos, found), actor)
    const { blocks } = readMarkdown(content.text, content.photos.length)
    const writing: Writing = { _id: articleId, content, blocks, actor, now }

    if (!found) {
      const draft = draftOf(writing, await publisherOf(work, actor))
      work.add('articles', draft, { what: 'article.drafted' })
      return { articleId, revision: 1 }
    }
    refuseStale(found, input.revision)
    work.change('articles', found, rewritten(found, writing), { what: 'article.rewritten' })
    return { articleId, revision: found.revision + 1 }
  },
})

/** What a colleague has put there stays. */
const newPhotos = (photos: Article['photos'], found: Article | undefined) =>
  photos.filter(({ fileId }) => !found?.photos.some((each) => each.fileId === fileId))

/** 云岭县卫生健康委员会, or what the county calls its agency. */
async function publisherOf(store: Store, { role, county: code }: Person): Promise<string> {
  const county = await store.find('counties', code)
  if (!county) return roleNames[role]
  return role === 'commission' ? `${county.name}卫生健康委员会` : county.agencyName
}
