// An article's text as it is stored and shown: a small tree of words. There is no place in it for markup, a script, an
// address or a style, so nothing that a page draws from it can do more than be read.

import { id } from '../kernel/ids'
import {
  array,
  boolean,
  discriminatedUnion,
  int,
  literal,
  object,
  string,
  union,
  type infer as Infer,
} from '../kernel/z'

export const PHOTOS_PER_ARTICLE = 9
const BLOCKS_AT_MOST = 200
const ITEMS_AT_MOST = 60
const CELLS_AT_MOST = 6

const words = string()
  .max(4000)
  .regex(/^[^<>]*$/)

/** Words that look alike; those of another article lead there. */
export const span = object({
  words: words.min(1),
  strong: literal(true).optional(),
  emphasis: literal(true).optional(),
  articleId: id.optional(),
})
export type Span = Infer<typeof span>

const spans = array(span).min(1).max(100)
const cells = array(array(span).max(20)).min(1).max(CELLS_AT_MOST)

export const block = discriminatedUnion('kind', [
  object({ kind: literal('heading'), level: union([literal(2), literal(3)]), words: words.min(1) }),
  object({ kind: literal('paragraph'), spans }),
  object({ kind: literal('quote'), spans }),
  object({
    kind: literal('list'),
    ordered: boolean(),
    items: array(spans).min(1).max(ITEMS_AT_MOST),
  }),
  object({ kind: literal('table'), head: cells, rows: array(cells).max(ITEMS_AT_MOST) }),
  /** One of the article's pictures, by its number from 1. */
  object({ kind: literal('picture'), number: int().min(1).max(PHOTOS_PER_ARTICLE), words }),
])
export type Block = Infer<typeof block>

export const blocks = array(block).min(1).max(BLOCKS_AT_MOST)

/** What the table of contents names. */
export const sectionsOf = (of: readonly Block[]): string[] =>
  of.flatMap((each) => (each.kind === 'heading' && each.level === 2 ? [each.words] : []))

const spoken = (of: readonly Span[]): string => of.map((each) => each.words).join('')

/** All that is read of it. */
export const wordsOf = (of: readonly Block[]): string =>
  of.map((each) => wordsIn(each).join('\n')).join('\n')

function wordsIn(each: Block): string[] {
  if (each.kind === 'heading' || each.kind === 'picture') return [each.words]
  if (each.kind === 'list') return each.items.map(spoken)
  if (each.kind === 'table')
    return [each.head, ...each.rows].map((row) => row.map(spoken).join(' '))
  return [spoken(each.spans)]
}
