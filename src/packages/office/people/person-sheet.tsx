import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import { INVITATION_DAYS, spokenCode } from '@domain/people/invitation'
import { mayDo, mayEnter } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { Sheet } from '../../../components/sheet'
import { copy } from '../../../copy'
import type { Listed } from './person-row'
import { useChange } from './change'
import './person-sheet.scss'

interface PersonSheetProps {
  actor: OwnProfile
  person: Listed
  onClose: () => void
  onChanged: () => void
}

/** What may be done about one person: a code to sign in with, taking the WeChat off, suspending, restoring. */
export function PersonSheet({ actor, person, onClose, onChanged }: PersonSheetProps) {
  const [code, setCode] = useState<string>()
  const changes = useChange(person, {
    onCode: setCode,
    onChanged: () => {
      onChanged()
      onClose()
    },
  })
  const { open, why } = changesOpen(actor, person)
  return (
    <Sheet title={person.name} open onClose={onClose}>
      {why && <View className="quiet">{why}</View>}
      {code && <Code code={code} name={person.name} />}
      <View className="person-sheet__actions">
        {open
          .filter((each) => each !== 'invite' || !code)
          .map((each) => (
            <Button
              key={each}
              className={each === 'suspend' ? 'plain-button plain-button--danger' : 'plain-button'}
              {...(changes.busy && { disabled: true })}
              onClick={changes[each]}
            >
              {changeWords[each]}
            </Button>
          ))}
        <Button className="plain-button" onClick={onClose}>
          关闭
        </Button>
      </View>
    </Sheet>
  )
}

const changeWords = {
  invite: '发邀请码',
  unbind: '解除绑定微信',
  suspend: '停用',
  restore: '恢复',
} as const

type Change = keyof typeof changeWords

/** What this person may do about the other, or why nothing. */
function changesOpen(actor: OwnProfile, person: Listed): { open: Change[]; why?: string } {
  if (person._id === actor._id) return { open: [], why: '这是您自己' }
  if (!mayEnter(actor.role, person.role)) return { open: [], why: '您不能更改此人的登记' }
  const active = person.status === 'active'
  const maySuspend = mayDo(actor.role, 'person.suspend')
  const when: Record<Change, boolean> = {
    invite: active && !person.signedIn,
    unbind: person.signedIn && maySuspend,
    suspend: active && maySuspend,
    restore: !active && maySuspend,
  }
  return { open: (Object.keys(when) as Change[]).filter((each) => when[each]) }
}

function Code({ code, name }: { code: string; name: string }) {
  const spoken = spokenCode(code)
  return (
    <View className="person-sheet__code">
      <View className="person-sheet__letters">{spoken}</View>
      <View>
        只显示这一次。请念给或发给{name}，{INVITATION_DAYS} 天内有效，用一次就失效。
      </View>
      <Button className="plain-button" onClick={() => copy(spoken)}>
        复制邀请码
      </Button>
    </View>
  )
}
