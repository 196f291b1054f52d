// What is wrong with a checklist before it is published, said beside the item that it is about. Ids mean nothing to whoever
// writes: where a sentence names an item by its id, the question stands instead.

import { publishable } from '@domain/checklists/publishable'
import { Problem } from '@domain/kernel/problems'
import type { OwnSpecialty } from '@domain/people/specialties'
import { checklistOf, itemsOf, type Written, type WrittenItem } from './written'

export interface Faults {
  /** Of the checklist as a whole. */
  whole: string[]
  byItem: Map<string, string[]>
}

export function faultsIn(written: Written, own: readonly OwnSpecialty[]): Faults {
  const sentences = sentencesOf(written, own)
  const items = itemsOf(written)
  const isOf =
    ({ id }: WrittenItem) =>
    (sentence: string) =>
      /^\w+/.exec(sentence)?.[0] === id
  const byItem = new Map(
    items
      .map((item) => [item.id, sentences.filter(isOf(item))] as const)
      .filter(([, about]) => about.length > 0)
      .map(([id, about]) => [id, about.map((each) => withoutIds(spoken(each, id), items))]),
  )
  const whole = sentences.filter((sentence) => !items.some((item) => isOf(item)(sentence)))
  return { whole: whole.map((each) => withoutIds(each, items)), byItem }
}

function sentencesOf(written: Written, own: readonly OwnSpecialty[]): string[] {
  try {
    publishable(checklistOf(written), own)
    return []
  } catch (refused) {
    if (!(refused instanceof Problem)) throw refused
    return refused.details['faults']?.split('；') ?? [refused.message]
  }
}

/** q1（第 1 部分第 2 项）的依据：没有填写 → 依据：没有填写 */
const spoken = (sentence: string, id: string): string =>
  sentence.slice(id.length).replace(/^(（[^）]*）)?的?：?/, '')

const withoutIds = (sentence: string, items: readonly WrittenItem[]): string =>
  sentence.replace(/[A-Za-z][A-Za-z0-9]*/g, (word) => {
    const named = items.find(({ id }) => id === word)
    return named ? `“${named.question || '还没写的一项'}”` : word
  })
