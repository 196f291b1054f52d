import { valuesOf } from '@domain/checklists/check-conditions'
import type { Condition } from '@domain/checklists/condition'
import { result, resultNames } from '@domain/checklists/result'
import { spokenTraitValue } from '@domain/checklists/spoken-condition'
import type { TraitName } from '@domain/facilities/traits'
import { Field, TextInput } from '../../../components/field'
import { Toggles } from '../../../components/toggles'

interface ConditionValuesProps {
  when: Condition
  onChange: (when: Condition) => void
}

const RESULTS = result.options.map((value) => ({ value, word: resultNames[value] }))
const DIGITS = 8

/** Which values it asks for; a condition of several parts can only be read. */
export function ConditionValues({ when, onChange }: ConditionValuesProps) {
  if ('item' in when)
    return (
      <Field label="怎么答才问">
        <Toggles
          label="怎么答才问"
          options={RESULTS}
          values={when.result}
          onChange={(results) => onChange({ ...when, result: results })}
        />
      </Field>
    )
  if (!('trait' in when)) return null
  if ('in' in when)
    return (
      <TraitValues
        trait={when.trait}
        values={when.in}
        onChange={(values) => onChange({ trait: when.trait, in: values })}
      />
    )
  return (
    <Field label="不少于多少">
      <TextInput
        label="不少于多少"
        type="number"
        value={`${when.atLeast}`}
        maxLength={DIGITS}
        onChange={(words) => onChange({ trait: when.trait, atLeast: Number(words) || 0 })}
      />
    </Field>
  )
}

interface TraitValuesProps {
  trait: TraitName
  values: readonly (string | boolean)[]
  onChange: (values: (string | boolean)[]) => void
}

function TraitValues({ trait, values, onChange }: TraitValuesProps) {
  const open = valuesOf(trait)?.of ?? []
  return (
    <Field label="是哪样才问">
      <Toggles
        label="是哪样才问"
        options={open.map((value) => ({ value: `${value}`, word: spokenTraitValue(trait, value) }))}
        values={values.map(String)}
        onChange={(chosen) => onChange(open.filter((value) => chosen.includes(`${value}`)))}
      />
    </Field>
  )
}
