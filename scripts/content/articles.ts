// The articles that come with the system: content/articles/*.md, each with its facts in front. What is read here is checked by
// the same schema as what people write, and becomes what they would have published.

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import {
  articleContent,
  quizQuestion,
  type Article,
  type ArticleContent,
} from '@domain/articles/article'
import { draftOf, published } from '@domain/articles/handling'
import type { Area } from '@domain/kernel/areas'
import { derivedId, type Id } from '@domain/kernel/ids'
import { present } from '@domain/kernel/records'
import { day, type Instant } from '@domain/kernel/time'
import { array, string, strictObject } from '@domain/kernel/z'
import { readMarkdown } from '../../cloudfunctions/articles/read-markdown'

const FOLDER = join(__dirname, '../../content/articles')
const PUBLISHER = '卫生监督协管科普'
/** All ids follow from it and the names of the files, so that an article is one in every environment. */
const ORIGIN = '01kdv3c000'.padEnd(26, '0')

export const idOf = (name: string): Id => derivedId(ORIGIN, name)

const { title, readers, topic, summary, laws, keywords } = articleContent.shape
const { question, options, reason } = quizQuestion.shape

/** What stands above the text. */
const facts = strictObject({
  ...{ title, readers, topic, summary, laws, keywords },
  /** Names of other files. */
  related: array(string()),
  writtenOn: day,
  quiz: array(strictObject({ question, options, reason, right: string() })),
})

export interface KeptArticle {
  _id: Id
  name: string
  content: ArticleContent
}

/** The latest first. */
export function keptArticles(folder = FOLDER): KeptArticle[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
  const names = files.map((file) => basename(file, '.md'))
  return names
    .map((name) => ({ name, ...readFacts(readFileSync(join(folder, `${name}.md`), 'utf8'), name) }))
    .sort((one, other) => (one.writtenOn > other.writtenOn ? -1 : 1))
    .map(({ name, text, related, quiz, writtenOn: _on, ...said }) => ({
      ...{ _id: idOf(name), name },
      content: articleContent.parse({
        ...{ ...said, photos: [], text: linked(text, names) },
        relatedIds: related.map((each) => idOf(known(each, names))),
        quiz: quiz.map((each) => ({ ...each, right: each.options.indexOf(each.right) })),
      }),
    }))
}

function readFacts(file: string, name: string) {
  const [, above = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? []
  const { success, data, error } = facts.safeParse(parse(above))
  if (!success) throw new Error(`${name}.md: ${error.message}`)
  return { ...data, text }
}

function known(name: string, names: readonly string[]): string {
  if (!names.includes(name)) throw new Error(`no article ${name}.md`)
  return name
}

/** [words](article:village-water), by the name of its file. */
const linked = (text: string, names: readonly string[]): string =>
  text.replace(
    /\]\(article:([\w-]+)\)/g,
    (_link, name: string) => `](article:${idOf(known(name, names))})`,
  )

/** As they are published for everybody of an environment. */
export function publishedArticles(
  area: Area,
  publishedAt: (place: number) => Instant,
): Omit<Article, 'trail'>[] {
  const actor = { _id: 'system', name: '', area }
  return keptArticles().map(({ _id, content }, place) => {
    const now = publishedAt(place)
    const { blocks } = readMarkdown(content.text, content.photos.length)
    const draft = draftOf({ _id, content, blocks, actor, now }, PUBLISHER)
    return { ...draft, ...present(published(draft, now)) }
  })
}
