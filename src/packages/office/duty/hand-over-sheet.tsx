import { useState } from 'react'
import { Button } from '@tarojs/components'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Sheet } from '../../../components/sheet'
import type { Duty } from './asked'
import { useKeptWords } from './kept-words'
import type { useDuty } from './use-duty'

const LETTERS = { least: 2, most: 500 }

interface HandOverSheetProps {
  duty: Duty
  ownId: string
  acting: ReturnType<typeof useDuty>
  onClose: () => void
}

/** What is open, in words, to whoever comes on: the next of the roster, unless said otherwise. */
export function HandOverSheet({ duty, ownId, acting, onClose }: HandOverSheetProps) {
  const others = duty.officers.filter(({ _id }) => _id !== ownId)
  const next = duty.days
    .flatMap(({ officer }) => (officer ? [officer.personId] : []))
    .find((each) => others.some(({ _id }) => _id === each))
  const [toId, setToId] = useState(next)
  const [words, setWords] = useKeptWords(begun(duty))
  const fits = toId !== undefined && words.trim().length >= LETTERS.least
  return (
    <Sheet title="交班" open onClose={onClose}>
      <Field label="交给谁">
        <Choice
          label="交给谁"
          options={others.map(({ _id, name }) => ({ value: _id, word: name }))}
          value={toId}
          onChoose={setToId}
        />
      </Field>
      <Field label="还有哪些没办完，要注意什么">
        <NoteInput
          label="还有哪些没办完，要注意什么"
          value={words}
          maxLength={LETTERS.most}
          onChange={setWords}
        />
      </Field>
      <Button
        className="main-button"
        {...((!fits || acting.busy) && { disabled: true })}
        onClick={() => {
          if (toId) acting.handOver(toId, words.trim())
        }}
      >
        {acting.busy ? '请稍候…' : fits ? '确定交班' : '请选人并写明情况'}
      </Button>
    </Sheet>
  )
}

const begun = ({ emergencies }: Duty): string =>
  emergencies.length > 0
    ? `未办完的突发线索 ${emergencies.length} 条：${emergencies.map(({ facilityName }) => facilityName).join('、')}。`
    : '没有未办完的突发线索。'
