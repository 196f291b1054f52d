import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import type { OwnProfile } from '@domain/people/profile'
import { TextButton } from '../../components/text-button'
import { agreed, tell } from '../../dialogs'
import { go, pageOf } from '../../go'
import { drafts } from '../../outbox/phone-outbox'
import { signOut } from '../../session'
import { version } from '../../platform/version'
import { wordsOf } from '../../refusals'
import { useOneAtATime } from '../../use-one-at-a-time'
import './leaving.scss'

/** Signing out; what has not been sent stays on the phone for this person. */
export function Leaving({ person }: { person: OwnProfile }) {
  const [busy, setBusy] = useState(false)
  const once = useOneAtATime()

  async function leave(): Promise<void> {
    if (!(await agreed('退出登录？', beforeLeaving(drafts.list(person._id).length), '退出'))) return
    setBusy(true)
    try {
      await signOut()
      go(pageOf.home())
    } catch (failure) {
      setBusy(false)
      await tell('没有退出', `${wordsOf(failure)}。有网后再退出，草稿不受影响`)
    }
  }

  return (
    <View>
      <Button
        className="plain-button"
        {...(busy && { disabled: true })}
        onClick={() => once(leave)}
      >
        退出登录
      </Button>
      <TextButton word="隐私说明" onTap={() => go(pageOf.privacy())} />
      <View className="quiet leaving__version">版本 {version()}</View>
    </View>
  )
}

const beforeLeaving = (count: number): string =>
  count > 0
    ? `这部手机上还有 ${count} 条记录没有交。退出后它们仍留在这部手机上，您再登录时还在，但不会自动提交。`
    : '退出后要重新登录才能看记录。'
