// A person being entered. It stays on the phone until the cloud has it, under one id, so that nobody is entered twice.

import { useState } from 'react'
import { navigateBack } from '@tarojs/taro'
import type { Id } from '@domain/kernel/ids'
import { personEntry, type PersonEntry } from '@domain/people/person'
import { call } from '../../../cloud'
import { say, tell } from '../../../dialogs'
import { hadRoom } from '../../../platform/had-room'
import { storage } from '../../../platform/storage'
import { wordsOf } from '../../../refusals'
import { newId, profile } from '../../../session'
import { useOneAtATime } from '../../../use-one-at-a-time'

export type Typed = Partial<Omit<PersonEntry, '_id'>>
type Kept = Typed & { _id?: Id }
export type Wrong = Partial<Record<keyof Typed, string>>

const wrongWords: Record<keyof Typed, string> = {
  name: '请写姓名，至少两个字',
  phone: '手机号是 11 位数字',
  role: '请选一个身份',
  area: '请选辖区',
  specialties: '请重新选专业',
}

const keyOf = () => `entry/${profile.get()?._id ?? ''}`

/** Where the phone is full it stays on the page; records of patrols come first. */
const keep = (typed: Kept) => hadRoom(() => storage.write(keyOf(), typed))

export function useEntry() {
  const [typed, setTyped] = useState(() => (storage.read(keyOf()) ?? {}) as Kept)
  const [wrong, setWrong] = useState<Wrong>({})
  const [busy, setBusy] = useState(false)
  const once = useOneAtATime()

  /** Other words are another entry, with an id of its own. */
  const change = (changes: Typed) => {
    const { _id, ...before } = typed
    const next = { ...before, ...changes }
    keep(next)
    setTyped(next)
    setWrong({})
  }

  async function enter(): Promise<void> {
    const entry = { specialties: [], ...typed, _id: typed._id ?? (await newId()) }
    const read = personEntry.safeParse(entry)
    if (!read.success) {
      setWrong(wrongOf(read.error.issues))
      return
    }
    keep(entry)
    setTyped(entry)
    await call('people.enter', read.data)
    storage.remove(keyOf())
    say('已登记')
    await navigateBack()
  }

  const enterOnce = async () => {
    setBusy(true)
    await enter().catch(explain)
    setBusy(false)
  }

  return { typed, wrong, busy, change, enter: () => once(enterOnce) }
}

export type Entry = ReturnType<typeof useEntry>

const explain = (failure: unknown) => tell('没有登记成', wordsOf(failure))

function wrongOf(issues: readonly { path: readonly PropertyKey[] }[]): Wrong {
  const wrong: Wrong = {}
  for (const { path } of issues) {
    const field = path[0] as keyof Typed
    wrong[field] = wrongWords[field]
  }
  return wrong
}
