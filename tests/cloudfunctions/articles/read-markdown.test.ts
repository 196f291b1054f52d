// Whatever is written, readers get words: nothing of what would run, load or lead away survives.

import fc from 'fast-check'
import { blocks, sectionsOf, wordsOf, type Block } from '@domain/articles/blocks'
import { Problem } from '@domain/kernel/problems'
import { readMarkdown } from '../../../cloudfunctions/articles/read-markdown'
import { anId } from '../../kit/people'

const OTHER = anId()
const read = (text: string, pictureCount = 2) => readMarkdown(text, pictureCount)

it('refuses a text of which nothing is left', () => {
  for (const text of ['<script>alert(1)</script>', '<!-- -->', '---', '![x](https://a.cn/b.png)'])
    expect(() => read(text)).toThrow('没有能显示的文字')
})

it('refuses a text in too many pieces', () => {
  expect(() => read('a\n\n'.repeat(300))).toThrow('太多太碎')
  expect(() => read('- a\n'.repeat(300))).toThrow('太多太碎')
})

it('reads headings, paragraphs, lists, quotes, tables and pictures as one level of words', () => {
  const text = `# 总的说
先**停用**，再*问*清楚。
第二行

### 细节

1. 一
   - 里面的
2. 二

> 别喝
>
> 别用

| 项目 | 限值 |
| --- | --- |
| 余氯 | 0.05 |

![水塔](图2) 参见[这一篇](article:${OTHER})`
  expect(read(text)).toEqual({
    leftOut: [],
    blocks: [
      { kind: 'heading', level: 2, words: '总的说' },
      {
        kind: 'paragraph',
        spans: [
          { words: '先' },
          { words: '停用', strong: true },
          { words: '，再' },
          { words: '问', emphasis: true },
          { words: '清楚。第二行' },
        ],
      },
      { kind: 'heading', level: 3, words: '细节' },
      {
        kind: 'list',
        ordered: true,
        items: [[{ words: '一' }], [{ words: '里面的' }], [{ words: '二' }]],
      },
      { kind: 'quote', spans: [{ words: '别喝' }, { words: '\n' }, { words: '别用' }] },
      {
        kind: 'table',
        head: [[{ words: '项目' }], [{ words: '限值' }]],
        rows: [[[{ words: '余氯' }], [{ words: '0.05' }]]],
      },
      { kind: 'paragraph', spans: [{ words: ' 参见' }, { words: '这一篇', articleId: OTHER }] },
      { kind: 'picture', number: 2, words: '水塔' },
    ],
  })
  expect(sectionsOf(read(text).blocks)).toEqual(['总的说'])
})

it.each([
  ['html', '看<b>这里</b>', '看这里', '网页代码'],
  ['html', '好\n\n<iframe src="https://a.cn"></iframe>', '好', '网页代码'],
  ['html', '好\n\n<style>body{display:none}</style>', '好', '网页代码'],
  ['a link', '[点我](javascript:alert(1))', '点我', '链接'],
  ['a link', '[点我](JaVaScRiPt&colon;alert(1))', '点我', '链接'],
  ['a link', '<https://a.cn>', 'https://a.cn', '链接'],
  ['a link', '[a]\n\n[a]: data:text/html;base64,PHNjcmlwdD4', 'a', '链接'],
  ['a link', '[点我](article:../../home)', '点我', '链接'],
  ['a picture', '好![](data:image/svg+xml;base64,PHN2Zz4=)', '好', '图片'],
  ['a picture', '好![图](图3)', '好', '图片'],
])('leaves out %s and says so: %s', (_, text, words, said) => {
  const { blocks: found, leftOut } = read(text)
  expect(wordsOf(found)).toBe(words)
  expect(leftOut).toEqual([expect.stringContaining(said)])
})

const nasty = fc.constantFrom(
  ...[
    '<script>',
    '</script>',
    '<scr',
    'ipt>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=',
    '-->',
  ],
  ...['javascript:alert(1)', 'java\nscript:', '&#106;avascript:', 'data:text/html,', 'vbscript:'],
  ...[
    '[a](',
    ')',
    '![',
    '](',
    '[a]: ',
    '<',
    '>',
    '&lt;script&gt;',
    '\\<b\\>',
    '`<b>`',
    '```\n',
    '~~~',
  ],
  ...[
    '**',
    '_',
    '> ',
    '- ',
    '1. ',
    '# ',
    '| a | b |\n| - | - |\n',
    '\n\n',
    '    ',
    '\u202e',
    '\u0000',
  ],
  ...[
    `[去](article:${OTHER})`,
    '![p](图1)',
    '字',
    'https://a.cn',
    '<a href="javascript:x">',
    '\ud800',
  ],
)

const stringsIn = (value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) =>
        typeof each === 'string' ? [[name, each] as [string, string]] : stringsIn(each),
      )
    : []

it('lets no markup, address or hidden character through, whatever is written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 40 }),
      (pieces) => {
        const found = readOrRefused(pieces.join(''))
        expect(
          blocks.safeParse(found ?? [{ kind: 'heading', level: 2, words: '无' }]).success,
        ).toBe(true)
        for (const [name, words] of stringsIn(found)) {
          expect(['kind', 'words', 'articleId']).toContain(name)
          if (name === 'articleId') expect(words).toBe(OTHER)
          if (name === 'words') expect(words).not.toMatch(/[<>\u202e]|[^\P{Cc}\n]|\p{Cs}/u)
        }
      },
    ),
    { seed: 44, numRuns: 300 },
  )
})

function readOrRefused(text: string): Block[] | undefined {
  try {
    return read(text).blocks
  } catch (refused) {
    if (refused instanceof Problem) return undefined
    throw refused
  }
}

it.each(['[', '**a', '> ', '![', '`', '<a', '_', '| a ', '- ', '\\', '&#x'])(
  'reads 8,000 letters of %s in no time',
  (piece) => {
    const startedAt = performance.now()
    readOrRefused(piece.repeat(8000 / piece.length))
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  },
)
