// Inviting, suspending and restoring one person.

import { useState } from 'react'
import { makeInvitationCode } from '@domain/people/invitation'
import { agreed, say, tell } from '../../../dialogs'
import { callOnce } from '../../../once'
import { randomBytes } from '../../../platform/random'
import { useOneAtATime } from '../../../use-one-at-a-time'
import type { Listed } from './person-row'

interface Told {
  onCode: (code: string) => void
  onChanged: () => void
}

const RANDOM_BYTES = 10

export function useChange({ _id: personId, name }: Listed, { onCode, onChanged }: Told) {
  const [busy, setBusy] = useState(false)
  const once = useOneAtATime()

  async function act(does: () => Promise<void>): Promise<void> {
    setBusy(true)
    try {
      await does()
    } catch (failure) {
      await tell('没有办成', failure instanceof Error ? failure.message : String(failure))
    } finally {
      setBusy(false)
    }
  }

  const invite = () =>
    act(async () => {
      const invitationCode = makeInvitationCode(await randomBytes(RANDOM_BYTES))
      await callOnce('people.invite', personId, { personId, invitationCode })
      onCode(invitationCode)
    })

  async function suspend(): Promise<void> {
    const words = `${name}马上不能再登录和看记录，交过的记录都保留。以后可以恢复。`
    if (!(await agreed('停用此人？', words, '停用'))) return
    await act(async () => {
      await callOnce('people.suspend', personId, { personId })
      say('已停用')
      onChanged()
    })
  }

  const restore = () =>
    act(async () => {
      await callOnce('people.restore', personId, { personId })
      say('已恢复')
      onChanged()
    })

  return {
    busy,
    invite: () => once(invite),
    suspend: () => once(suspend),
    restore: () => once(restore),
  }
}
