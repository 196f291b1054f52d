import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import { setClipboardData } from '@tarojs/taro'
import { INVITATION_DAYS, spokenCode } from '@domain/people/invitation'
import { mayDo, mayEnter } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { Sheet } from '../../../components/sheet'
import type { Listed } from './person-row'
import { useChange } from './change'
import './person-sheet.scss'

interface PersonSheetProps {
  actor: OwnProfile
  person: Listed
  onClose: () => void
  onChanged: () => void
}

/** What may be done about one person: a code to sign in with, suspending, restoring. */
export function PersonSheet({ actor, person, onClose, onChanged }: PersonSheetProps) {
  const [code, setCode] = useState<string>()
  const { busy, invite, suspend, restore } = useChange(person, {
    onCode: setCode,
    onChanged: () => {
      onChanged()
      onClose()
    },
  })
  const may = changesOpen(actor, person)
  const disabled = busy && { disabled: true }
  return (
    <Sheet title={person.name} open onClose={onClose}>
      {may.why && <View className="quiet">{may.why}</View>}
      {code && <Code code={code} name={person.name} />}
      <View className="person-sheet__actions">
        {may.invite && !code && (
          <Button className="plain-button" {...disabled} onClick={invite}>
            发邀请码
          </Button>
        )}
        {may.suspend && (
          <Button className="plain-button plain-button--danger" {...disabled} onClick={suspend}>
            停用
          </Button>
        )}
        {may.restore && (
          <Button className="plain-button" {...disabled} onClick={restore}>
            恢复
          </Button>
        )}
        <Button className="plain-button" onClick={onClose}>
          关闭
        </Button>
      </View>
    </Sheet>
  )
}

/** What this person may do about the other, or why nothing. */
function changesOpen(actor: OwnProfile, { _id, role, status, signedIn }: Listed) {
  const none = { invite: false, suspend: false, restore: false }
  if (_id === actor._id) return { ...none, why: '这是您自己' }
  if (!mayEnter(actor.role, role)) return { ...none, why: '您不能更改此人的登记' }
  const maySuspend = mayDo(actor.role, 'person.suspend')
  const active = status === 'active'
  return {
    invite: active && !signedIn,
    suspend: active && maySuspend,
    restore: !active && maySuspend,
    why: '',
  }
}

function Code({ code, name }: { code: string; name: string }) {
  const spoken = spokenCode(code)
  return (
    <View className="person-sheet__code">
      <View className="person-sheet__letters">{spoken}</View>
      <View>
        只显示这一次。请念给或发给{name}，{INVITATION_DAYS} 天内有效，用一次就失效。
      </View>
      <Button className="plain-button" onClick={() => void setClipboardData({ data: spoken })}>
        复制邀请码
      </Button>
    </View>
  )
}
