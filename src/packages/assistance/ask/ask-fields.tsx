import { ASKED_LETTERS } from '@domain/assistance/assistance'
import { LATEST_DAYS, USUAL_DAYS } from '@domain/assistance/asking'
import { assistanceKindNames, type AssistanceKind } from '@domain/assistance/kinds'
import { addDays, dayOf, type Day } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { ChosenDay } from '../../../components/chosen-day'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { TextField } from '../../../components/text-field'
import { spokenKinds } from '../kinds'

export interface RequestWritten {
  kind: AssistanceKind
  asked: string
  placeWords: string
  dueOn: Day
  /** Whoever is suggested where nobody was chosen. */
  coordinatorId?: string
}

export const blankRequest = (): RequestWritten => ({
  ...{ kind: 'look', asked: '', placeWords: '' },
  dueOn: addDays(dayOf(serverNow()), USUAL_DAYS),
})

const KINDS = (Object.keys(assistanceKindNames) as AssistanceKind[]).map((value) => ({
  value,
  word: assistanceKindNames[value],
}))

interface AskFieldsProps {
  said: RequestWritten
  onChange: (changes: Partial<RequestWritten>) => void
}

/** What exactly, where, and by when. */
export function AskFields({ said, onChange }: AskFieldsProps) {
  const today = dayOf(serverNow())
  return (
    <Card>
      <Field label="请协管员做什么">
        <Choice
          label="请协管员做什么"
          options={KINDS}
          value={said.kind}
          onChoose={(kind) => onChange({ kind })}
        />
      </Field>
      <Field label="具体要办什么">
        <NoteInput
          label="具体要办什么"
          value={said.asked}
          maxLength={ASKED_LETTERS.most}
          placeholder={spokenKinds[said.kind].example}
          onChange={(asked) => onChange({ asked })}
        />
      </Field>
      <TextField
        label="在哪里"
        hint="（就在线索的地方，不用填）"
        value={said.placeWords}
        most={60}
        onChange={(placeWords) => onChange({ placeWords })}
      />
      <Field label="最晚哪天">
        <ChosenDay
          label="最晚哪天"
          value={said.dueOn}
          start={today}
          end={addDays(today, LATEST_DAYS)}
          onChange={(dueOn) => onChange({ dueOn })}
        />
      </Field>
    </Card>
  )
}
