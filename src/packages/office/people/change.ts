// Inviting, unbinding, suspending and restoring one person.

import { makeInvitationCode } from '@domain/people/invitation'
import { agreed, say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { randomBytes } from '../../../platform/random'
import { useActing } from '../../../use-acting'
import { beforeSuspending, beforeUnbinding } from './before'
import type { Listed } from './person-row'

interface Told {
  onCode: (code: string) => void
  onChanged: () => void
}

type ChangeName = 'people.unbind' | 'people.suspend' | 'people.restore'

const RANDOM_BYTES = 10

export function useChange(person: Listed, { onCode, onChanged }: Told) {
  const { _id: personId } = person
  const { busy, act, once } = useActing()

  const invite = async () => {
    const invitationCode = makeInvitationCode(await randomBytes(RANDOM_BYTES))
    await callOnce('people.invite', personId, { personId, invitationCode })
    onCode(invitationCode)
  }

  const change = (name: ChangeName, done: string, asked: () => Promise<boolean>) => async () => {
    if (!(await asked())) return
    await act(async () => {
      await callOnce(name, personId, { personId })
      say(done)
      onChanged()
    })
  }

  const unbind = change('people.unbind', '已解除绑定', () =>
    agreed('解除绑定微信？', beforeUnbinding(person), '解除绑定'),
  )
  const suspend = change('people.suspend', '已停用', () =>
    agreed('停用此人？', beforeSuspending(person), '停用'),
  )
  const restore = change('people.restore', '已恢复', () => Promise.resolve(true))

  return {
    busy,
    invite: () => once(() => act(invite)),
    unbind: () => once(unbind),
    suspend: () => once(suspend),
    restore: () => once(restore),
  }
}
