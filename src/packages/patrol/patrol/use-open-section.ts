// One section of items is open at a time: the page stays small however long the checklist, and what is left of the others can
// be seen at a glance.

import { useLayoutEffect, useRef, useState } from 'react'
import { nextTick } from '@tarojs/taro'
import { sectionAfter, sectionWith, type AskedSection } from './sections'
import { anchorOfItem, sectionAnchor, scrollTo } from './scroll-to'

const anchorOf = (section: AskedSection) =>
  sectionAnchor(section.checklistId, section.items[0]?.id ?? '')

export interface OpenSection {
  /** What to scroll to when the page is ready; undefined at its top. */
  start: string | undefined
  /** The key of the open section. */
  open: string | undefined
  /** Opens a section, or folds it. */
  toggle(key: string): void
  /** Opens the section of an item, and scrolls there. */
  goTo(at: string): void
  /** Once nothing is left of this section, the next with something left is opened. */
  goOnFrom(key: string): void
}

/** Begins at the item `from`, else with the first section that has something left. */
export function useOpenSection(
  sections: readonly AskedSection[],
  from: string | undefined,
): OpenSection {
  const [first] = useState(() => firstOpen(sections, from))
  const [open, setOpen] = useState(first?.key)
  const passed = useRef<string>()
  const target = useRef<string>()

  // After every drawing, since what is scrolled to may have been drawn only now; before anybody sees it, so that no tap falls
  // between a section that is done and the next.
  useLayoutEffect(() => {
    const anchor = target.current
    target.current = undefined
    if (anchor) nextTick(() => scrollTo(anchor))
    const done = sections.find(({ key, leftCount }) => key === passed.current && leftCount === 0)
    passed.current = undefined
    const next = done && sectionAfter(sections, done.key)
    if (next) show(next, anchorOf(next))
  })

  const show = ({ key }: AskedSection, anchor: string) => {
    if (key === open) {
      scrollTo(anchor)
      return
    }
    target.current = anchor
    setOpen(key)
  }
  return {
    start: from && first && startIn(first, from),
    open,
    toggle: (key) => setOpen(key === open ? undefined : key),
    goTo(at) {
      const section = sectionWith(sections, at)
      if (section) show(section, anchorOfItem(at))
    },
    goOnFrom(key) {
      passed.current = key
    },
  }
}

const startIn = (section: AskedSection, from: string): string =>
  sectionWith([section], from) ? anchorOfItem(from) : anchorOf(section)

/** Where the person last was, unless nothing is left to do there. */
function firstOpen(
  sections: readonly AskedSection[],
  from: string | undefined,
): AskedSection | undefined {
  const last = sectionWith(sections, from)
  return last && last.leftCount > 0 ? last : sectionAfter(sections, last?.key)
}
