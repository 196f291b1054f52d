// security.msgSecCheck, with a handful of demo words in place of WeChat's judgement.

import { randomUUID } from 'node:crypto'
import { asText, type OpenApi, OpenApiError, type Presence } from './api'

type Suggestion = 'pass' | 'review' | 'risky'

const WORDS: { word: string; label: number; suggest: Suggestion }[] = [
  { word: '加微信领红包', label: 10001, suggest: 'risky' },
  { word: '裸聊', label: 20002, suggest: 'risky' },
  { word: '王八蛋', label: 20003, suggest: 'risky' },
  { word: '卖假药', label: 20006, suggest: 'review' },
  { word: '代孕', label: 20006, suggest: 'review' },
  { word: '刷单返利', label: 20008, suggest: 'risky' },
]

export const LONGEST_TEXT = 2500
const SCENES = [1, 2, 3, 4]

export function msgSecCheck(presence: Presence): OpenApi {
  return async ({ content, version, scene, openid }) => {
    if (version !== 2) throw new OpenApiError(40129, 'version must be 2')
    if (!SCENES.includes(Number(scene))) throw new OpenApiError(40129, 'invalid scene')
    presence.requireLately(openid)
    const text = asText(content)
    if (text === '') throw new OpenApiError(44004, 'empty content')
    if ([...text].length > LONGEST_TEXT) throw new OpenApiError(45002, 'content size out of limit')
    return verdict(text)
  }
}

function verdict(text: string): Record<string, unknown> {
  const hits = WORDS.filter(({ word }) => text.includes(word))
  const worst = hits.find(({ suggest }) => suggest === 'risky') ?? hits[0]
  const { suggest, label } = worst ?? { suggest: 'pass', label: 100 }
  const model = { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }
  const keyword = { strategy: 'keyword', errcode: 0, suggest, label, keyword: worst?.word }
  return {
    result: { suggest, label },
    detail: worst ? [model, keyword] : [model],
    trace_id: randomUUID(),
  }
}
