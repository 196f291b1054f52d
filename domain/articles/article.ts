// An article on health law or health knowledge that anybody may read. It belongs to the county that wrote it, or to all that
// share the environment; whoever reads is told which.

import { area } from '../kernel/areas'
import { id } from '../kernel/ids'
import { legible } from '../kernel/legible'
import { instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, int, object, string, type infer as Infer } from '../kernel/z'
import { photoRef } from '../photos/photo'
import { blocks, PHOTOS_PER_ARTICLE } from './blocks'
import { plainLine } from './plain-words'
import { articleStatus } from './status'
import { reader, topic } from './topics'

export const TITLE_LETTERS = { least: 4, most: 40 } as const
export const SUMMARY_LETTERS = { least: 10, most: 120 } as const
export const TEXT_LETTERS = 8000
export const QUESTIONS_PER_QUIZ = 5
export const OPTIONS_PER_QUESTION = { least: 2, most: 4 } as const
export const RELATED_AT_MOST = 3
export const LAWS_AT_MOST = 5

/** By its full title, with what more is to be said of where in it. */
const lawWords = plainLine(4, 80).refine(
  (words) => /^《[^《》]{3,}》/.test(words),
  '请写全称，带书名号，如《中华人民共和国职业病防治法》',
)

/** Answered by the reader alone: nothing of it is kept or counted. */
export const quizQuestion = object({
  question: plainLine(4, 100),
  options: array(plainLine(1, 60)).min(OPTIONS_PER_QUESTION.least).max(OPTIONS_PER_QUESTION.most),
  /** The place of the right one. */
  right: int()
    .min(0)
    .max(OPTIONS_PER_QUESTION.most - 1),
  reason: plainLine(4, 200),
}).refine(({ options, right }) => right < options.length, '请选出哪个答案是对的')
export type QuizQuestion = Infer<typeof quizQuestion>

/** What is written of an article. */
export const articleContent = object({
  title: plainLine(TITLE_LETTERS.least, TITLE_LETTERS.most),
  readers: reader,
  topic,
  summary: plainLine(SUMMARY_LETTERS.least, SUMMARY_LETTERS.most),
  laws: array(lawWords).min(1).max(LAWS_AT_MOST),
  /** Markdown; what readers see are the `blocks` made of it. */
  text: string().overwrite(legible).trim().min(1).max(TEXT_LETTERS),
  /** What else it is found by. */
  keywords: array(plainLine(1, 12)).max(8),
  photos: array(photoRef).max(PHOTOS_PER_ARTICLE),
  relatedIds: array(id).max(RELATED_AT_MOST),
  quiz: array(quizQuestion).max(QUESTIONS_PER_QUIZ),
})
export type ArticleContent = Infer<typeof articleContent>

export const withdrawalReason = plainLine(2, 200)

export const article = articleContent.extend({
  _id: id,
  blocks,
  area,
  county: string().length(6),
  /** Whose it is, in words. */
  publisher: string().min(1),
  status: articleStatus,
  /** How often it was written on: two who write at once are told. */
  revision: int().min(1),
  writtenBy: string().min(1),
  writtenByName: string(),
  /** When it is to be published; absent unless that is set. */
  publishAt: instant.optional(),
  publishedAt: instant.optional(),
  withdrawnFor: string().optional(),
  searchKeys: array(string()),
  /** Sorts by when it was published, or else last changed; unique. */
  listKey: string(),
  /** When the timer seals its photos; absent once that is done. */
  sealAt: instant.optional(),
  trail: trailHead,
})
export type Article = Infer<typeof article>
