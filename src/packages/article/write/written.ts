// An article while it is written: what its fields hold, complete or not, and what this comes to.

import type { ArticleContent, QuizQuestion } from '@domain/articles/article'
import type { Reader, Topic } from '@domain/articles/topics'
import type { Id } from '@domain/kernel/ids'
import type { PhotoRef } from '@domain/photos/photo'

export interface WrittenQuestion {
  question: string
  options: string[]
  right?: number
  reason: string
}

export interface Written {
  /** Absent until one of a new article is made. */
  articleId?: Id
  /** Which one is written on; none of a new article. */
  revision: number
  title: string
  readers?: Reader
  topic?: Topic
  summary: string
  /** One a line. */
  laws: string
  text: string
  /** With spaces between. */
  keywords: string
  photos: PhotoRef[]
  relatedIds: Id[]
  quiz: WrittenQuestion[]
}

export const blank: Written = {
  ...{ revision: 0, title: '', summary: '', laws: '', text: '', keywords: '' },
  ...{ photos: [], relatedIds: [], quiz: [] },
}

const OPTIONS = 3

export const blankQuestion = (): WrittenQuestion => ({
  question: '',
  options: Array.from({ length: OPTIONS }, () => ''),
  reason: '',
})

/** What was saved, as something to write on. */
export const writtenOf = (articleId: Id, content: ArticleContent, revision: number): Written => ({
  ...content,
  ...{ articleId, revision },
  laws: content.laws.join('\n'),
  keywords: content.keywords.join(' '),
})

const partsOf = (words: string, between: RegExp): string[] =>
  words
    .split(between)
    .map((each) => each.trim())
    .filter(Boolean)

/** The first thing that is missing, as it is asked for. */
export function faultOf({ title, readers, topic, summary, laws, text, quiz }: Written) {
  if (!title.trim()) return '请写标题'
  if (!topic) return '请选说什么'
  if (!readers) return '请选给谁看'
  if (!summary.trim()) return '请写摘要'
  if (partsOf(laws, /\n/).length === 0) return '请写依据的法律法规'
  if (!text.trim()) return '请写正文'
  return quiz.some(isUnfinished) ? '请写完小测验，或去掉那一题' : undefined
}

const isUnfinished = ({ question, options, right, reason }: WrittenQuestion): boolean =>
  !question.trim() ||
  !reason.trim() ||
  right === undefined ||
  !options[right]?.trim() ||
  options.filter((each) => each.trim()).length < 2

/** Undefined while something is missing. */
export function contentOf(written: Written): ArticleContent | undefined {
  const { title, readers, topic, summary, text, photos, relatedIds } = written
  if (faultOf(written) || !readers || !topic) return undefined
  return {
    ...{ title, readers, topic, summary, text, photos, relatedIds },
    laws: partsOf(written.laws, /\n/),
    keywords: partsOf(written.keywords, /[\s,，、]+/),
    quiz: written.quiz.map(questionOf),
  }
}

/** Without the options that nobody wrote. */
function questionOf({ question, options, right = 0, reason }: WrittenQuestion): QuizQuestion {
  const given = options.filter((each) => each.trim())
  return { question, options: given, right: given.indexOf(options[right] ?? ''), reason }
}
