import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import { NoteInput } from '../../../components/note-input'
import { Sheet } from '../../../components/sheet'
import { TextButton } from '../../../components/text-button'

interface RuleOutProps {
  onRuleOut: (words: string) => void
}

const LEAST_LETTERS = 2

/** It was looked into and is none: with a reason, and the officer hears of it. */
export function RuleOut({ onRuleOut }: RuleOutProps) {
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const missing = words.trim().length < LEAST_LETTERS
  return (
    <View>
      <TextButton word="核实后不是突发事件" onTap={() => setOpen(true)} />
      <Sheet title="核实后排除" open={open} onClose={() => setOpen(false)}>
        <NoteInput
          label="为什么不是"
          value={words}
          placeholder="如：是晕车，没有共同进餐"
          maxLength={300}
          onChange={setWords}
        />
        <Button
          className="main-button"
          {...(missing && { disabled: true })}
          onClick={() => {
            setOpen(false)
            onRuleOut(words.trim())
          }}
        >
          {missing ? '请写明原因' : '确定排除'}
        </Button>
      </Sheet>
    </View>
  )
}
