import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { say } from '../../../dialogs'
import { keepWritten, readWritten } from './kept'
import type { Written, WrittenItem } from './written'

/** A checklist that is being written; every change is kept at once. */
export function useWritten(id: string) {
  const [written, setWritten] = useState(() => readWritten(id))
  useDidShow(() => setWritten(readWritten(id)))
  const change = (changes: Partial<Written>) => {
    const before = readWritten(id) ?? written
    if (!before) return
    const next = { ...before, ...changes }
    setWritten(next)
    if (!keepWritten(next)) say('手机存储满了，刚才写的没有存上')
  }
  return { written, change }
}

export type Change = ReturnType<typeof useWritten>['change']

export const withItem = (
  { sections }: Written,
  id: string,
  change: (item: WrittenItem) => WrittenItem | undefined,
): Written['sections'] =>
  sections.map((section) => ({
    ...section,
    items: section.items.flatMap((item) => (item.id === id ? (change(item) ?? []) : [item])),
  }))
