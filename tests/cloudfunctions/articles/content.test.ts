// The articles that come with the system: each is whole, names its law, can be read, and stands in a new environment.

import { article } from '@domain/articles/article'
import { wordsOf } from '@domain/articles/blocks'
import { topic } from '@domain/articles/topics'
import { readMarkdown } from '../../../cloudfunctions/articles/read-markdown'
import { keptArticles } from '../../../scripts/content/articles'
import { openArticles } from '../../../scripts/open-articles'

const all = keptArticles()
const READ = { least: 300, most: 700 }

it('are many, on every topic, most with a quiz', () => {
  expect(all.length).toBeGreaterThanOrEqual(22)
  expect([...new Set(all.map(({ content }) => content.topic))].sort()).toEqual(
    [...topic.options].sort(),
  )
  expect(all.filter(({ content }) => content.quiz.length > 0).length).toBeGreaterThan(
    all.length / 2,
  )
  expect(new Set(all.map(({ content }) => content.title)).size).toBe(all.length)
})

it.each(all.map((each) => [each.name, each.content] as const))(
  '%s is of a length to be read at once, in sections, with nothing left out',
  (_, { text }) => {
    const { blocks, leftOut } = readMarkdown(text, 0)
    const letters = [...wordsOf(blocks).matchAll(/[\p{L}\p{N}]/gu)].length
    expect(letters).toBeGreaterThanOrEqual(READ.least)
    expect(letters).toBeLessThanOrEqual(READ.most)
    expect(blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThan(1)
    expect(leftOut).toEqual([])
  },
)

it('stand in a new environment as they were published, with their trail; not in a county’s name', async () => {
  await expect(openArticles('500299000000', '2026-03-02T02:00:00.000Z')).rejects.toThrow('whole')
  const opened = await openArticles('500000000000', '2026-03-02T02:00:00.000Z')
  const stored = opened.get('articles')!.map((each) => article.parse(each))
  expect(stored).toHaveLength(all.length)
  expect(new Set(stored.map(({ status, county }) => `${status} ${county}`))).toEqual(
    new Set(['published 500000']),
  )
  expect(opened.get('trail')).toHaveLength(all.length)
})
