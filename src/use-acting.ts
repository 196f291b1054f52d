import { useState } from 'react'
import { tell } from './dialogs'
import { wordsOf } from './refusals'
import { useOneAtATime } from './use-one-at-a-time'

/** What a tap has the cloud do: once however quickly it is tapped, busy meanwhile, and said where it came to nothing. */
export function useActing() {
  const [busy, setBusy] = useState(false)
  const once = useOneAtATime()

  async function act(does: () => Promise<unknown>): Promise<void> {
    setBusy(true)
    try {
      await does()
    } catch (failure) {
      await tell('没有办成', wordsOf(failure))
    } finally {
      setBusy(false)
    }
  }

  return { busy, act, once }
}
