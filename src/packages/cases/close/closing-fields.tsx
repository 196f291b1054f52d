import { caseOutcome, caseOutcomeName } from '@domain/cases/enforcement-case'
import { penaltyNames, type Penalty } from '@domain/cases/penalties'
import { ANSWER_LETTERS } from '@domain/clues/outcome'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { ChosenDay } from '../../../components/chosen-day'
import { Field, TextInput } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { TextField } from '../../../components/text-field'
import { Toggles } from '../../../components/toggles'
import type { Kept } from '../../../use-kept'
import type { ShownCase } from '../case/shown'
import type { ClosingWritten } from './written'

const OUTCOMES = caseOutcome.options.map((value) => ({ value, word: caseOutcomeName(value) }))
const PENALTIES = (Object.keys(penaltyNames) as Penalty[]).map((value) => ({
  value,
  word: penaltyNames[value],
}))

interface ClosingFieldsProps {
  of: ShownCase
  kept: Kept<ClosingWritten>
}

export function ClosingFields({ of, kept }: ClosingFieldsProps) {
  const { written, change } = kept
  return (
    <>
      <Card>
        <Field label="处理结果">
          <Choice
            label="处理结果"
            options={OUTCOMES}
            value={written.outcome}
            onChoose={(outcome) => change({ outcome })}
          />
        </Field>
        {written.outcome === 'penalised' && <Penalties of={of} kept={kept} />}
        <Field label="处理情况（上报线索的人会看到）">
          <NoteInput
            label="处理情况"
            value={written.words}
            maxLength={ANSWER_LETTERS.most}
            placeholder="查到了什么，怎么处理的，改了没有"
            onChange={(words) => change({ words })}
          />
        </Field>
      </Card>
      <KnownOfIt of={of} kept={kept} />
    </>
  )
}

/** What the enforcement system says of it. */
const KnownOfIt = ({ of, kept: { written, change } }: ClosingFieldsProps) => (
  <Card>
    <TextField
      label="案件编号"
      most={60}
      value={written.number}
      placeholder="如：渝云卫医立〔2026〕12号"
      onChange={(number) => change({ number })}
    />
    <Field label="结案日期">
      <ChosenDay
        label="结案日期"
        value={written.closedOn}
        start={of.openedOn}
        onChange={(closedOn) => change({ closedOn })}
      />
    </Field>
  </Card>
)

function Penalties({ of, kept: { written, change } }: ClosingFieldsProps) {
  return (
    <>
      <Field label="处罚种类（可以多选）">
        <Toggles
          label="处罚种类"
          options={PENALTIES}
          values={written.penalties}
          onChange={(penalties) => change({ penalties })}
        />
      </Field>
      {written.penalties.includes('fine') && (
        <Field label="罚款金额（元）">
          <TextInput
            label="罚款金额"
            type="digit"
            value={written.fine}
            placeholder="如：3000"
            maxLength={13}
            onChange={(fine) => change({ fine })}
          />
        </Field>
      )}
      <Field label="处罚决定日期">
        <ChosenDay
          label="处罚决定日期"
          value={written.decidedOn}
          start={of.openedOn}
          onChange={(decidedOn) => change({ decidedOn })}
        />
      </Field>
    </>
  )
}
