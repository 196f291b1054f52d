// Finds what a person would point at: by the words on it, or beside other words where several say the same.

import type { Element } from './element'

export interface Where {
  /** Words nearby that tell it from others that say the same. */
  beside?: string
}

const visible = (page: Element): Element[] =>
  page.isVisible ? [page, ...page.children.flatMap(visible)] : []

/** Of elements that lie in each other, the innermost. */
const innermost = (found: Element[]) =>
  found.filter((each) => !found.some((other) => !other.is(each) && each.contains(other)))

function saying(all: Element[], words: string): Element[] {
  const exact = innermost(all.filter(({ name }) => name === words))
  if (exact.length > 0) return exact
  return innermost(all.filter(({ name, text }) => name.includes(words) || text.includes(words)))
}

const within = (around: Element, found: Element[]) => found.filter((each) => around.contains(each))

/** Going outwards from the words, what is met first. */
function nearest(found: Element[], page: Element, words: string): Element[] {
  const [label, other] = saying(visible(page), words)
  if (!label) throw new Error(`nothing says “${words}”:\n${page.text}`)
  if (other) throw new Error(`several places say “${words}”`)
  for (let around: Element | undefined = label; around; around = around.parent) {
    const inside = within(around, found)
    if (inside.length > 0) return inside
  }
  return []
}

function only(found: Element[], page: Element, words: string, { beside }: Where): Element {
  const near = beside !== undefined && found.length > 0 ? nearest(found, page, beside) : found
  const [first, second] = near
  if (!first) throw new Error(`nothing says “${words}”:\n${page.text}`)
  if (second) throw new Error(`${near.length} places say “${words}”:\n${page.text}`)
  return first
}

export const findAll = (page: Element, words: string): Element[] => saying(visible(page), words)

export const findOne = (page: Element, words: string, where: Where = {}): Element =>
  only(findAll(page, words), page, words, where)

/** The place to write in that is called so, or that stands beside these words. */
export function findInput(page: Element, words: string, { beside }: Where = {}): Element {
  const inputs = visible(page).filter(({ isInput }) => isInput)
  const called = inputs.filter(
    (each) => each.name === words || each.attribute('placeholder') === words,
  )
  if (called.length > 0)
    return only(called, page, words, { ...(beside !== undefined && { beside }) })
  const around = beside === undefined ? page : besideOf(page, words, beside)
  return only(nearest(inputs, around, words), page, words, {})
}

/** The smallest part of the page in which both are said. */
function besideOf(page: Element, words: string, beside: string): Element {
  let around: Element | undefined = findOne(page, beside)
  while (around && !around.text.includes(words)) around = around.parent
  return around ?? page
}
