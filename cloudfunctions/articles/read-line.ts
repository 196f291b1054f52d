// One line of Markdown as spans, with the pictures that stand in it.

import type MarkdownIt from 'markdown-it'
import type { Span } from '@domain/articles/blocks'
import { plainWords } from '@domain/articles/plain-words'
import { id, type Id } from '@domain/kernel/ids'
import type { LeftOut } from './left-out'

export type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]

interface ReadLine {
  spans: Span[]
  pictures: { number: number; words: string }[]
}

const ARTICLE = /^article:(.+)$/
const PICTURE = /^图([1-9])$/
const PICTURE_LETTERS = 100

export function readLine(
  tokens: readonly Token[],
  pictureCount: number,
  leftOut: Set<LeftOut>,
): ReadLine {
  const look: Look = { strong: 0, emphasis: 0, articleId: undefined }
  const line: ReadLine = { spans: [], pictures: [] }
  for (const token of tokens) {
    if (token.type === 'html_inline') leftOut.add('html')
    else if (token.type === 'image') {
      const picture = pictureOf(token, pictureCount)
      if (picture) line.pictures.push(picture)
      else leftOut.add('picture')
    } else if (token.type === 'link_open') {
      look.articleId = articleOf(token)
      if (!look.articleId) leftOut.add('link')
    } else change(look, token)
    const words = wordsOf(token, line.spans)
    if (words !== '') append(line.spans, spanOf(words, look))
  }
  return line
}

/** How the words look from here on. */
interface Look {
  strong: number
  emphasis: number
  articleId: Id | undefined
}

function change(look: Look, { type, nesting }: Token): void {
  if (type.startsWith('strong_')) look.strong += nesting
  if (type.startsWith('em_')) look.emphasis += nesting
  if (type === 'link_close') look.articleId = undefined
}

const spanOf = (words: string, { strong, emphasis, articleId }: Look): Span => ({
  words,
  ...(strong > 0 && { strong: true }),
  ...(emphasis > 0 && { emphasis: true }),
  ...(articleId && { articleId }),
})

/** Words that look like those before them are one with them. */
function append(spans: Span[], next: Span): void {
  const last = spans.at(-1)
  const looksAlike =
    last?.strong === next.strong &&
    last?.emphasis === next.emphasis &&
    last?.articleId === next.articleId
  if (last && looksAlike) last.words += next.words
  else spans.push(next)
}

const OF_WORDS: readonly string[] = ['text', 'text_special', 'code_inline']

/** Chinese lines are broken anywhere: no space comes of it. */
function wordsOf({ type, content }: Token, before: readonly Span[]): string {
  if (OF_WORDS.includes(type)) return plainWords(content)
  if (type === 'hardbreak') return '\n'
  if (type !== 'softbreak') return ''
  return /[\p{Script=Han}\p{P}]$/u.test(before.at(-1)?.words ?? '') ? '' : ' '
}

function articleOf(token: Token): Id | undefined {
  const [, asked] = ARTICLE.exec(String(token.attrGet('href'))) ?? []
  return id.safeParse(asked).data
}

function pictureOf(token: Token, pictureCount: number): ReadLine['pictures'][number] | undefined {
  const [, digit] = PICTURE.exec(String(token.attrGet('src'))) ?? []
  const number = Number(digit)
  if (!(number <= pictureCount)) return undefined
  return { number, words: plainWords(token.content).slice(0, PICTURE_LETTERS) }
}
