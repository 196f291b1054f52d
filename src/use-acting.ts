import { useState } from 'react'
import { tell } from './dialogs'
import { isRefusal, wordsOf } from './refusals'
import { useOneAtATime } from './use-one-at-a-time'

/** Reads anew, and says what somebody else has done meanwhile. */
export type SeeAnew = () => Promise<string | undefined>

/** What a tap has the cloud do: once however quickly it is tapped, busy meanwhile, and said where it came to nothing. */
export function useActing(seeAnew?: SeeAnew) {
  const [busy, setBusy] = useState(false)
  const once = useOneAtATime()

  async function act(does: () => Promise<unknown>): Promise<void> {
    setBusy(true)
    try {
      await does()
    } catch (failure) {
      const now = isOvertaken(failure) ? await seeAnew?.() : undefined
      await (now ? tell('情况已有变化', now) : tell('没有办成', wordsOf(failure)))
    } finally {
      setBusy(false)
    }
  }

  return { busy, act, once }
}

/** Whether somebody else was quicker. */
export const isOvertaken = (failure: unknown): boolean =>
  isRefusal(failure, 'alreadyChanged') || isRefusal(failure, 'moveForbidden')
