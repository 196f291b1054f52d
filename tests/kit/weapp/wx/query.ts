// wx.createSelectorQuery: nothing is laid out here, so every element has the same rectangle.

import type { Realm } from '../realm'

const RECTANGLE = { left: 0, top: 0, right: 360, bottom: 44, width: 360, height: 44 }
const SCROLLED = { scrollLeft: 0, scrollTop: 0, scrollWidth: 360, scrollHeight: 676 }
const ANSWER = { ...RECTANGLE, ...SCROLLED, dataset: {}, id: '' }

type Tell = (answer: unknown) => void

class Query {
  private readonly asked: { answer: unknown; tell: Tell | undefined }[] = []
  private isAll = false

  constructor(private readonly realm: Realm) {}

  in = () => this
  select = () => this.choose(false)
  selectAll = () => this.choose(true)
  selectViewport = () => this.choose(false)
  boundingClientRect = (tell?: Tell) => this.ask(tell)
  scrollOffset = (tell?: Tell) => this.ask(tell)
  fields = (_wanted: object, tell?: Tell) => this.ask(tell)

  exec = (tell?: Tell) => {
    this.realm.later(() => {
      for (const each of this.asked) each.tell?.(each.answer)
      tell?.(this.realm.into(this.asked.map(({ answer }) => answer)))
    }, 0)
    return this
  }

  private choose(all: boolean) {
    this.isAll = all
    return this
  }

  private ask(tell?: Tell) {
    const answer = this.realm.into(this.isAll ? [ANSWER] : ANSWER)
    this.asked.push({ answer, tell })
    return this
  }
}

const observer = () => {
  const itself: Record<string, unknown> = {}
  for (const name of ['relativeTo', 'relativeToViewport', 'observe', 'disconnect']) {
    itself[name] = () => itself
  }
  return itself
}

/** What answers an object of functions, which is not copied over the border. */
export const queryFunctions = (realm: Realm): Record<string, unknown> => ({
  createSelectorQuery: () => new Query(realm),
  createIntersectionObserver: observer,
})
