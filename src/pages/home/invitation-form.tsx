import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import { invitationCode } from '@domain/people/invitation'
import { Field, TextInput } from '../../components/field'

interface InvitationFormProps {
  busy: boolean
  onEnter: (code: string) => void
}

/** Typed as it was read aloud: capitals, spaces and strokes do not matter. */
export function InvitationForm({ busy, onEnter }: InvitationFormProps) {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')

  const enter = () => {
    const read = invitationCode.safeParse(typed)
    setWrong(read.success ? '' : '邀请码是 10 个字母或数字，请对照着再看一遍')
    if (read.success) onEnter(read.data)
  }

  if (!open) {
    return (
      <Button className="plain-button" onClick={() => setOpen(true)}>
        用邀请码登录
      </Button>
    )
  }
  return (
    <View>
      <Field label="机构给您的邀请码，大小写和空格都没关系" wrong={wrong || undefined}>
        <TextInput
          label="邀请码"
          value={typed}
          placeholder="例如 ABCDE 12345"
          maxLength={30}
          onChange={setTyped}
        />
      </Field>
      <Button className="plain-button" {...(busy && { disabled: true })} onClick={enter}>
        用邀请码登录
      </Button>
    </View>
  )
}
