import {
  draftOf,
  mayDoWith,
  mayWrite,
  published,
  rewritten,
  scheduled,
  withdrawn,
} from '@domain/articles/handling'
import { articleContent } from '@domain/articles/article'
import { plainWords } from '@domain/articles/plain-words'
import { bare, findsAll, searchKeys, searchParts } from '@domain/articles/search-keys'
import { articleStatus, mayMove } from '@domain/articles/status'
import { aContent } from '../../kit/articles'
import { anId, aPerson, COUNTY, OTHER_COUNTY, TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const WHOLE = '500000000000'
const blocks = [{ kind: 'heading' as const, level: 2 as const, words: '先停用' }]

describe('who writes an article', () => {
  it.each([
    ['coordinator', TOWNSHIP, COUNTY, false],
    ['commission', OTHER_COUNTY, COUNTY, false],
    ['commission', COUNTY, WHOLE, false],
    ['commission', COUNTY, COUNTY, true],
    ['officer', TOWNSHIP, COUNTY, true],
    ['cityOffice', WHOLE, COUNTY, true],
    ['cityOffice', WHOLE, WHOLE, true],
  ] as const)('%s of %s, one of %s: %s', (role, area, of, expected) => {
    expect(mayWrite({ role, area }, { area: of })).toBe(expected)
  })
})

describe('what becomes of an article', () => {
  const actor = aPerson('officer', { area: TOWNSHIP })
  const writing = { _id: anId(), content: aContent(), blocks, actor, now: NOW }

  it('goes only where readers are not surprised', () => {
    const ways = articleStatus.options.map((from) => [
      from,
      articleStatus.options.filter((to) => mayMove(from, to)),
    ])
    expect(Object.fromEntries(ways)).toEqual({
      draft: ['draft', 'scheduled', 'published', 'withdrawn'],
      scheduled: ['draft', 'scheduled', 'published', 'withdrawn'],
      published: ['withdrawn'],
      withdrawn: ['draft'],
    })
    expect(mayDoWith({ status: 'published' })).toEqual({
      ...{ write: false, publish: false, withdraw: true },
    })
  })

  it('is its county’s, wherever in it the writer works, and keeps whose it is', () => {
    const draft = draftOf(writing, '云岭县执法支队')
    expect(draft).toMatchObject({ area: COUNTY, status: 'draft', publisher: '云岭县执法支队' })
    expect(rewritten({ status: 'withdrawn', revision: 3 }, writing)).not.toHaveProperty('publisher')
  })

  it('that waits for its time waits no more once it is written on or withdrawn', () => {
    const waiting = { _id: anId(), status: 'scheduled' as const, revision: 1 }
    expect(rewritten(waiting, writing)).toMatchObject({ status: 'draft', publishAt: undefined })
    expect(withdrawn(waiting, '过时', NOW)).toMatchObject({ publishAt: undefined })
    expect(published(waiting, NOW)).toMatchObject({ publishAt: undefined, publishedAt: NOW })
  })

  it.each([
    ['now', NOW, '要晚于现在'],
    ['in years', '2028-01-01T00:00:00.000Z', '最多定到一年以后'],
  ])('is not to be published %s', (_, publishAt, words) => {
    expect(() => scheduled({ status: 'draft' }, publishAt, NOW)).toThrow(words)
  })
})

it('an article is found by any part of its title, laws and keywords, however it is typed', () => {
  const keys = searchKeys({
    title: '“消字号”不是药',
    laws: ['《消毒管理办法》'],
    keywords: ['KN95'],
  })
  const finds = (typed: string) => keys.some((key) => key.startsWith(bare(typed)))
  for (const typed of ['消字号', '不是药', '《消毒管理', '管理办法', 'kn95', '字号”不'])
    expect(finds(typed)).toBe(true)
  for (const typed of ['洗手', '药不']) expect(finds(typed)).toBe(false)
  expect(findsAll(keys, searchParts('药，消毒 kn95'))).toBe(true)
  expect(findsAll(keys, searchParts('药 洗手'))).toBe(false)
})

it('what is written on one line has no markup and nothing that hides', () => {
  expect(plainWords('<b>水\u202e\u200b</b>')).toBe('＜b＞水＜/b＞')
  const { title } = articleContent.parse(aContent({ title: ' 水 <script>\n怎么喝\u0000 ' }))
  expect(title).toBe('水 ＜script＞ 怎么喝')
  const { text } = articleContent.parse(aContent({ text: '> 一\r\n\t二\u0000\ud800\u202e' }))
  expect(text).toBe('> 一\n    二')
})
