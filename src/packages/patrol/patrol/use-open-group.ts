// One group of items is open at a time: the page stays small however long the checklist, and what is left of the others can
// be seen at a glance.

import { useEffect, useRef, useState } from 'react'
import { nextTick } from '@tarojs/taro'
import { groupAfter, groupWith, type Group } from './groups'
import { anchorOfItem, groupAnchor, scrollTo } from './scroll-to'

const anchorOf = (group: Group) => groupAnchor(group.checklistId, group.items[0]?.id ?? '')

export interface OpenGroup {
  /** What to scroll to when the page is ready; undefined at its top. */
  start: string | undefined
  /** The key of the open group. */
  open: string | undefined
  /** Opens a group, or folds it. */
  toggle(key: string): void
  /** Opens the group of an item, and scrolls there. */
  goTo(at: string): void
  /** Once nothing is left of this group, the next with something left is opened. */
  goOnFrom(key: string): void
}

/** Begins at the item `from`, else with the first group that has something left. */
export function useOpenGroup(groups: readonly Group[], from: string | undefined): OpenGroup {
  const [first] = useState(() => firstOpen(groups, from))
  const [open, setOpen] = useState(first?.key)
  const passed = useRef<string>()
  const target = useRef<string>()

  // After every drawing, since what is scrolled to may have been drawn only now.
  useEffect(() => {
    const anchor = target.current
    target.current = undefined
    if (anchor) nextTick(() => scrollTo(anchor))
    const done = groups.find(({ key, leftCount }) => key === passed.current && leftCount === 0)
    passed.current = undefined
    const next = done && groupAfter(groups, done.key)
    if (next) show(next, anchorOf(next))
  })

  const show = ({ key }: Group, anchor: string) => {
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
      const group = groupWith(groups, at)
      if (group) show(group, anchorOfItem(at))
    },
    goOnFrom(key) {
      passed.current = key
    },
  }
}

const startIn = (group: Group, from: string): string =>
  groupWith([group], from) ? anchorOfItem(from) : anchorOf(group)

/** Where the person last was, unless nothing is left to do there. */
function firstOpen(groups: readonly Group[], from: string | undefined): Group | undefined {
  const last = groupWith(groups, from)
  return last && last.leftCount > 0 ? last : groupAfter(groups, last?.key)
}
