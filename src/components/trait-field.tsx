import { traitUnits, traitWords } from '@domain/facilities/spoken-traits'
import { traitNames, type TraitName, type Traits } from '@domain/facilities/traits'
import { Choice } from './choice'
import { CountInput } from './count-input'
import { Field } from './field'
import { Toggles } from './toggles'

type Value = Traits[TraitName]

interface TraitFieldProps {
  name: TraitName
  value: Value
  /** What is known already and can only be said otherwise, not unsaid. */
  registered: Value
  onSay: (fact: Partial<Traits>) => void
}

/** One fact as it is asked of its kind: one of a few, several, a number, or yes and no. */
export function TraitField({ name, value, registered, onSay }: TraitFieldProps) {
  const label = traitNames[name]
  const say = (said: Value) => onSay({ [name]: said })
  return (
    <Field label={name === 'waterKinds' ? `${label}（可以选几个）` : label}>
      {name === 'waterKinds' ? (
        <Toggles
          label={label}
          options={optionsOf(name)}
          values={(value ?? []) as string[]}
          onChange={(several) => say(noneOrSome(several, registered))}
        />
      ) : traitUnits[name] ? (
        <CountInput
          label={label}
          unit={traitUnits[name]}
          value={value as number | undefined}
          onChange={say}
        />
      ) : (
        <Choice
          label={label}
          options={registered === undefined ? withUnknown(optionsOf(name)) : optionsOf(name)}
          value={codeOf(value)}
          onChoose={(code) => say(valueOf(code))}
        />
      )}
    </Field>
  )
}

const UNKNOWN = { value: '', word: '还不清楚', tone: 'quiet' as const }
const yesOrNo = { yes: '是', no: '否' }

const optionsOf = (name: TraitName) =>
  Object.entries(traitWords[name] ?? yesOrNo).map(([value, word]) => ({ value, word }))

/** For whoever tapped too soon. */
const withUnknown = (options: ReturnType<typeof optionsOf>) =>
  options.some(({ value }) => value === 'unknown') ? options : [...options, UNKNOWN]

const codeOf = (value: Value): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' ? value : UNKNOWN.value
}

function valueOf(code: string): Value {
  if (code === UNKNOWN.value) return undefined
  return (code in yesOrNo ? code === 'yes' : code) as Value
}

/** That it is none of them is said only where something else was registered. */
const noneOrSome = (several: string[], registered: Value): Value =>
  (several.length > 0 || registered !== undefined ? several : undefined) as Value
