import { useState } from 'react'
import { Button } from '@tarojs/components'
import { severityNames } from '@domain/checklists/severity'
import { stepNames, timeLimits, type TimeLimit } from '@domain/clues/time-limits'
import { Choice } from '../../../components/choice'
import { CountInput } from '../../../components/count-input'
import { Field } from '../../../components/field'
import { Sheet } from '../../../components/sheet'
import type { Rules } from '../rules/asked'
import type { Setting } from '../rules/use-setting'
import type { Place } from './limits'

const UNITS = [
  { value: 'minutes', word: '分钟（夜里、节假日也算）' },
  { value: 'workingDays', word: '个工作日' },
] as const

interface LimitSheetProps {
  rules: Rules
  setting: Setting
  place: Place
  onClose: () => void
}

/** One time limit. */
export function LimitSheet({ rules, setting, place: { step, of }, onClose }: LimitSheetProps) {
  const now = rules.timeLimits[step][of]
  const [unit, setUnit] = useState<TimeLimit['unit']>(now.unit)
  const [count, setCount] = useState<number | undefined>(now.count)
  const mayBe = timeLimits.shape[step].shape[of]
  const units = UNITS.filter(({ value }) => mayBe.safeParse({ unit: value, count: 5 }).success)
  const limit = mayBe.safeParse({ unit, count })
  const save = () => {
    if (!limit.success) return
    const own = { ...rules.timeLimits[step], [of]: limit.data }
    setting.set({ timeLimits: { ...rules.timeLimits, [step]: own } }, onClose)
  }
  return (
    <Sheet title={`${severityNames[of]}线索多久${stepNames[step]}`} open onClose={onClose}>
      <Field label="按什么算">
        <Choice label="按什么算" options={units} value={unit} onChoose={setUnit} />
      </Field>
      <Field label="最多多少">
        <CountInput
          label="最多多少"
          unit={unit === 'minutes' ? '分钟' : '个工作日'}
          value={count}
          onChange={setCount}
        />
      </Field>
      <Button
        className="main-button"
        {...((!limit.success || setting.busy) && { disabled: true })}
        onClick={save}
      >
        {limit.success ? '保存' : unit === 'minutes' ? '请填 5 到 2880 分钟' : '请填 1 到 180 天'}
      </Button>
    </Sheet>
  )
}
