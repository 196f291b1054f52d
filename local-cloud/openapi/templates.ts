// The subscription templates that the console of the mini-program would hold.

import { isKeywordType, type Keyword, keywordType } from './keywords'

export interface Template {
  id: string
  title: string
  /** A one-time subscription allows one message, a long-term one any number. */
  kind: 'once' | 'long'
  keywords: Keyword[]
}

/** Refuses what WeChat's console would not let anybody declare. */
export function checkTemplates(templates: Template[]): Map<string, Template> {
  for (const { id, keywords } of templates) {
    if (keywords.length < 2 || keywords.length > 5)
      throw new Error(`template ${id}: WeChat wants 2 to 5 keywords, not ${keywords.length}`)
    const odd = keywords.find(({ key }) => !isKeywordType(keywordType(key)) || !/\d$/.test(key))
    if (odd) throw new Error(`template ${id}: ${odd.key} is no keyword of WeChat's`)
  }
  return new Map(templates.map((template) => [template.id, template]))
}
