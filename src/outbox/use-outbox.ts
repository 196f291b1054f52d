// What is on its way, as pages see it.

import { useEffect, useRef, useState } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'
import type { Id } from '@domain/kernel/ids'
import { useProfile } from '../use-profile'
import type { Draft, SentRecord } from './draft'
import type { Progress } from './outbox'
import { drafts, outbox } from './phone-outbox'

/** Reads again when something changes, but not while another page is being written on above this one. */
function useRead<Value>(read: () => Value): Value {
  const [value, setValue] = useState(read)
  const visible = useRef(true)
  const latest = useRef(read)
  latest.current = read
  const look = () => setValue(latest.current())
  useDidShow(() => {
    visible.current = true
    look()
  })
  useDidHide(() => {
    visible.current = false
  })
  useEffect(() => drafts.onChange(() => visible.current && look()), [])
  return value
}

/** This person's drafts, the latest first, and what is being sent at this moment. */
export function useDrafts(): { drafts: Draft[]; progress: Progress | undefined } {
  const personId = useProfile()?._id
  return useRead(() => ({
    drafts: personId ? drafts.list(personId) : [],
    progress: outbox.progress,
  }))
}

export interface OnItsWay {
  draft: Draft | undefined
  /** Once the cloud has it. */
  sent: SentRecord | undefined
  progress: Progress | undefined
}

export function useOnItsWay(id: Id): OnItsWay {
  const personId = useProfile()?._id
  return useRead(() => ({
    draft: drafts.find(id),
    sent: personId ? outbox.sent.list(personId).find(({ _id }) => _id === id) : undefined,
    progress: outbox.progress?.draftId === id ? outbox.progress : undefined,
  }))
}
