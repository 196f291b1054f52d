// Finds what a person would point at: by the words on it, or beside other words where several say the same.

import { looking, type Element } from './element'

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
  return exact.length > 0 ? exact : reading(all, words)
}

/** Where the words can be read, whatever a screen reader is told. */
function reading(all: Element[], words: string): Element[] {
  const exact = innermost(all.filter(({ text }) => text === words))
  return exact.length > 0 ? exact : innermost(all.filter(({ text }) => text.includes(words)))
}

const within = (around: Element, found: Element[]) => found.filter((each) => around.contains(each))

/** Going outwards from the words, what is met first. */
function nearest(found: Element[], page: Element, words: string): Element[] {
  const [label, other] = reading(visible(page), words)
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

export const findAll = (page: Element, words: string): Element[] =>
  looking(() => saying(visible(page), words))

export const findOne = (page: Element, words: string, where: Where = {}): Element =>
  looking(() => only(findAll(page, words), page, words, where))

/** The place to write in that is called so, or else the one next to these words. */
export function findInput(page: Element, words: string, where: Where = {}): Element {
  return looking(() => {
    const inputs = visible(page).filter(({ isInput }) => isInput)
    const called = inputs.filter((each) => isCalled(each, words))
    return only(called.length > 0 ? called : nearest(inputs, page, words), page, words, where)
  })
}

/** By its own name, by what stands in it while it is empty, or by the name of what it is the only part of. */
const isCalled = (input: Element, words: string): boolean =>
  input.says('aria-label') === words ||
  input.says('placeholder') === words ||
  input.parents.some((each) => each.says('aria-label') === words)
