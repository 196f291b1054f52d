import { useState } from 'react'
import { View } from '@tarojs/components'
import { addDays, dayOf } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { ChosenDay } from '../../../components/chosen-day'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import type { ResidentTipContent } from '../../../outbox/kinds/resident-tip-written'

interface WhatDayProps {
  content: Pick<ResidentTipContent, 'happenedOn'>
  onChange: (changes: Partial<ResidentTipContent>) => void
}

const OTHER = 'other'

/** Today and yesterday with one tap, taken back with another; an earlier day is never supposed. */
export function WhatDay({ content: { happenedOn }, onChange }: WhatDayProps) {
  const today = dayOf(serverNow())
  const yesterday = addDays(today, -1)
  const options = [
    { value: today, word: '今天' },
    { value: yesterday, word: '昨天' },
    { value: OTHER, word: '更早' },
  ]
  const [isOther, setOther] = useState(happenedOn !== undefined && happenedOn < yesterday)
  const value = isOther ? OTHER : happenedOn
  const choose = (chosen: string) => {
    const isAgain = chosen === value
    setOther(chosen === OTHER && !isAgain)
    onChange({ happenedOn: chosen === OTHER || isAgain ? undefined : chosen })
  }
  return (
    <Field label="什么时候（可以不选）">
      <Choice label="什么时候" options={options} value={value} onChoose={choose} />
      {isOther && (
        <View className="apart">
          <ChosenDay
            label="哪一天"
            value={happenedOn}
            onChange={(day) => onChange({ happenedOn: day })}
          />
        </View>
      )}
    </Field>
  )
}
