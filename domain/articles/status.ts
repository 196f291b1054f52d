import { move, type Machine } from '../kernel/machine'
import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const articleStatusNames = {
  draft: '草稿',
  scheduled: '定时',
  published: '已发布',
  withdrawn: '已撤下',
} as const
export const articleStatus = oneOf(
  Object.keys(articleStatusNames) as (keyof typeof articleStatusNames)[],
)
export type ArticleStatus = Infer<typeof articleStatus>

/** What readers see is not changed under their eyes: it is withdrawn, put right and published anew. */
export const articleMachine: Machine<ArticleStatus> = {
  draft: ['draft', 'scheduled', 'published', 'withdrawn'],
  scheduled: ['draft', 'scheduled', 'published', 'withdrawn'],
  published: ['withdrawn'],
  withdrawn: ['draft'],
}

/** Problem moveForbidden. */
export const moved = (from: ArticleStatus, to: ArticleStatus): ArticleStatus =>
  move(articleMachine, articleStatusNames, from, to)

export const mayMove = (from: ArticleStatus, to: ArticleStatus): boolean =>
  articleMachine[from].includes(to)
