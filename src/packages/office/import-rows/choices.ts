// Which rows are to be treated otherwise than usual; kept on the phone until the import is confirmed.

import { useState } from 'react'
import {
  CHOICES_MOST,
  type Choices,
  type RowState,
} from '@domain/facilities/import/registry-import'
import { useDidShow } from '@tarojs/taro'
import { say } from '../../../dialogs'
import { hadRoom } from '../../../platform/had-room'
import { storage } from '../../../platform/storage'

const NONE: Choices = { taken: [], left: [] }
const keyOf = (importId: string) => `import-choices/${importId}`

const kept = (importId: string): Choices =>
  (storage.read(keyOf(importId)) as Choices | undefined) ?? NONE

export function useChoices(importId: string) {
  const [choices, setChoices] = useState(() => kept(importId))
  useDidShow(() => setChoices(kept(importId)))

  /** A row that is there already is taken all the same, any other left out; again, and it is as before. */
  function toggle(state: RowState, row: number): void {
    const which = state === 'same' ? 'taken' : 'left'
    const before = choices[which]
    const after = before.includes(row) ? before.filter((each) => each !== row) : [...before, row]
    if (after.length > CHOICES_MOST) {
      say(`最多单独选 ${CHOICES_MOST} 行，请改好表格再上传`)
      return
    }
    const changed = { ...choices, [which]: after }
    if (hadRoom(() => storage.write(keyOf(importId), changed))) setChoices(changed)
    else say('手机存储空间满了，没有记下')
  }

  return { choices, toggle }
}
