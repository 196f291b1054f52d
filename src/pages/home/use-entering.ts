import { useState } from 'react'
import { isRefusal, wordsOf } from '../../refusals'
import { refresh, signIn, type Proof } from '../../session'
import { useOneAtATime } from '../../use-one-at-a-time'

/** Signing in, and what came in its way in words. */
export function useEntering() {
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const once = useOneAtATime()

  async function enter(proof: Proof): Promise<void> {
    setBusy(true)
    setProblem('')
    try {
      await entering(proof)
    } catch (failure) {
      setProblem(wordsOf(failure))
    } finally {
      setBusy(false)
    }
  }

  return { problem, setProblem, busy, enter: (proof: Proof) => once(() => enter(proof)) }
}

/** An answer that was lost may have signed in already. */
async function entering(proof: Proof): Promise<void> {
  try {
    await signIn(proof)
  } catch (failure) {
    if (!isRefusal(failure, 'alreadySignedIn')) throw failure
    await refresh()
  }
}
