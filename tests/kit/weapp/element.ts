// A drawn element as a person meets it: its words, whether it can be seen, and what a finger on it does.

import './window'
import exparser, { type Node as Drawn } from 'miniprogram-exparser'

type Backed = HTMLElement & { __wxElement?: Drawn }

const ELEMENT = 1
const INLINE = ['text']
const INPUTS = ['input', 'textarea']

let read: Map<Node, string> | undefined

/** Looks at what does not change meanwhile: the words in an element are put together once. */
export function looking<Found>(look: () => Found): Found {
  if (read) return look()
  read = new Map()
  try {
    return look()
  } finally {
    read = undefined
  }
}

export class Element {
  constructor(private readonly dom: Backed) {}

  get tag(): string {
    return this.dom.tagName.toLowerCase().replace(/^wx-/, '')
  }

  get parent(): Element | undefined {
    const { parentElement } = this.dom
    return parentElement ? new Element(parentElement) : undefined
  }

  /** From the inside out. */
  get parents(): Element[] {
    const { parent } = this
    return parent ? [parent, ...parent.parents] : []
  }

  get children(): Element[] {
    return [...nodesIn(this.dom)].filter(isElement).map((each) => new Element(each))
  }

  /** Itself and everything in it, from the outside in. */
  get all(): Element[] {
    return [this, ...this.children.flatMap((each) => each.all)]
  }

  attribute(name: string): unknown {
    const compiled = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    return this.dom.__wxElement?._vt?.attrs.find((each) => each.name === compiled)?.value
  }

  /** The same as a word; empty where there is none. */
  says(attribute: string): string {
    const value = this.attribute(attribute)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }

  /** The words that can be seen, block by block. */
  get text(): string {
    const known = read?.get(this.dom)
    if (known !== undefined) return known
    const text = [...this.lines()].map(squeezed).filter(Boolean).join('\n')
    read?.set(this.dom, text)
    return text
  }

  /** What it is called: what a screen reader is told, or else its words. */
  get name(): string {
    return this.says('aria-label') || squeezed(this.text)
  }

  get isVisible(): boolean {
    return !/display:\s*none/.test(this.says('style')) && this.attribute('hidden') !== true
  }

  get isDisabled(): boolean {
    const disabled = this.attribute('disabled')
    return Boolean(disabled) || (this.parent?.isDisabled ?? false)
  }

  get isInput(): boolean {
    return INPUTS.includes(this.tag)
  }

  get isTappable(): boolean {
    return this.listensTo('tap') || (this.parent?.isTappable ?? false)
  }

  is(other: Element): boolean {
    return this.dom === other.dom
  }

  contains(other: Element): boolean {
    return this.dom.contains(other.dom)
  }

  listensTo(event: string): boolean {
    return Boolean(this.dom.__wxElement?._vt?.event[event]?.handler)
  }

  /** Sends an event as WeChat does: to the element, and up through what is around it. */
  dispatch(event: string, detail: object = {}, changedTouches: readonly object[] = []): void {
    const target = this.dom.__wxElement
    if (!target) throw new Error(`${this.tag} was not drawn by WeChat`)
    const bubbles = /^(tap|touch|longpress)/.test(event)
    const extraFields = { touches: changedTouches, changedTouches }
    const options = { bubbles, composed: true, capturePhase: bubbles, extraFields }
    exparser.Event.dispatchEvent(target, exparser.Event.create(event, detail, options))
  }

  tap(): void {
    for (const event of ['touchstart', 'touchend', 'tap']) this.dispatch(event, { x: 10, y: 10 })
  }

  /** A finger goes along these points and is lifted. */
  drag(points: readonly { x: number; y: number }[]): void {
    points.forEach((point, place) =>
      this.dispatch(place === 0 ? 'touchstart' : 'touchmove', {}, [point]),
    )
    this.dispatch('touchend', {}, points.slice(-1))
  }

  private *lines(): Generator<string> {
    if (!this.isVisible) return
    if (this.isInput) yield this.says('value') || this.says('placeholder')
    else yield* this.blocks()
  }

  /** Words side by side are one line; a block stands on lines of its own. */
  private *blocks(): Generator<string> {
    let line = ''
    for (const child of nodesIn(this.dom)) {
      const element = isElement(child) ? new Element(child) : undefined
      if (!element) line += child.textContent ?? ''
      else if (INLINE.includes(element.tag)) line += element.text
      else {
        yield line
        line = ''
        yield* element.lines()
      }
    }
    yield line
  }
}

/** jsdom's own lists look up each of their places by its name. */
function* nodesIn(dom: Node): Generator<ChildNode> {
  for (let node = dom.firstChild; node; node = node.nextSibling) yield node
}

const isElement = (node: ChildNode): node is ChildNode & Backed => node.nodeType === ELEMENT

const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim()
