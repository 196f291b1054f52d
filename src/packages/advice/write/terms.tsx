import { View } from '@tarojs/components'
import { givenAsNames } from '@domain/advice/advice'
import { LATEST_RECTIFY_DAYS } from '@domain/advice/check-advice'
import { DATE_IS_REQUESTED } from '@domain/advice/words'
import { addDays, dayOf } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { NoteField } from '../../../components/note-field'
import type { AdviceWritten } from '../../../outbox/kinds/advice-written'
import { ChosenDay } from '../../../components/chosen-day'

const GIVEN_AS = (Object.keys(givenAsNames) as (keyof typeof givenAsNames)[]).map((value) => ({
  value,
  word: givenAsNames[value],
}))

interface TermsProps {
  content: AdviceWritten
  onChange: (changes: Partial<AdviceWritten>) => void
}

/** By when it is asked for, what else is, and how it is given. */
export function Terms({ content, onChange }: TermsProps) {
  const today = dayOf(serverNow())
  return (
    <Card>
      <Field label="建议整改日期">
        <ChosenDay
          label="建议整改日期"
          value={content.rectifyOn}
          start={today}
          end={addDays(today, LATEST_RECTIFY_DAYS)}
          onChange={(rectifyOn) => onChange({ rectifyOn })}
        />
      </Field>
      <View className="quiet">{DATE_IS_REQUESTED}</View>
      <NoteField
        label="其他建议"
        placeholder="如：以后每次清洗都做记录"
        value={content.note}
        onChange={(note) => onChange({ note })}
      />
      <Field label="怎么给对方">
        <Choice
          label="怎么给对方"
          options={GIVEN_AS}
          value={content.givenAs}
          onChoose={(givenAs) => onChange({ givenAs })}
        />
      </Field>
    </Card>
  )
}
