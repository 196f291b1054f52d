import { useState } from 'react'
import { Button } from '@tarojs/components'
import { satisfaction, satisfactionNames, type Rating } from '@domain/tip-offs/answer'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { NoteField } from '../../../components/note-field'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import type { FollowingProps } from './following'

const HOW = satisfaction.options.map((value) => ({ value, word: satisfactionNames[value] }))
const SOLVED = [
  { value: 'yes', word: '解决了' },
  { value: 'no', word: '没有解决' },
] as const

/** Once: what the informant thinks of the answer. */
export function Rate({ tip, receipt, seeAnew }: FollowingProps) {
  const [how, setHow] = useState<Rating['satisfaction']>()
  const [solved, setSolved] = useState<'yes' | 'no'>()
  const [words, setWords] = useState('')
  const { busy, act, once } = useActing()
  const send = async () => {
    if (!how || !solved) return
    const said = { satisfaction: how, solved: solved === 'yes', words: words.trim() }
    await callOnce('tipOffs.rate', tip.tipOffId, { receipt, ...said })
    say('谢谢您的评价')
    await seeAnew()
  }
  return (
    <Card title="请您评价" under="只评价一次">
      <Field label="您满意吗">
        <Choice label="您满意吗" options={HOW} value={how} onChoose={setHow} />
      </Field>
      <Field label="问题解决了吗">
        <Choice label="问题解决了吗" options={SOLVED} value={solved} onChoose={setSolved} />
      </Field>
      <NoteField label="想说的" value={words} most={200} onChange={setWords} placeholder="" />
      <Button
        className="plain-button"
        {...((busy || !how || !solved) && { disabled: true })}
        onClick={() => once(() => act(send))}
      >
        {busy ? '正在交…' : '提交评价'}
      </Button>
    </Card>
  )
}
