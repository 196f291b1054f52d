import { useState } from 'react'
import { symptomNames } from '@domain/emergencies/symptoms'
import { Card } from '../../../components/card'
import { Field, TextInput } from '../../../components/field'
import { Toggles } from '../../../components/toggles'
import type { CasesWritten } from '../../../outbox/kinds/emergency-written'

const LISTED: string[] = Object.values(symptomNames)

interface SharedProps {
  content: CasesWritten
  set: (changes: Partial<CasesWritten>) => void
}

/** What all of them have in common. */
export const Shared = (props: SharedProps) => (
  <Card title="他们都有的">
    <Symptoms {...props} />
    <Exposure {...props} kind="meal" label="一起吃的" example="如：学校食堂午餐，没有就不填" />
    <Exposure {...props} kind="water" label="一起喝的水" example="如：教室桶装水，没有就不填" />
  </Card>
)

/** Those that the guide names, and one in one's own words. */
function Symptoms({ content: { symptoms }, set }: SharedProps) {
  const listed = symptoms.filter((each) => LISTED.includes(each))
  const [own] = symptoms.filter((each) => !LISTED.includes(each))
  return (
    <>
      <Field label="症状">
        <Toggles
          label="症状"
          options={LISTED.map((word) => ({ value: word, word }))}
          values={listed}
          onChange={(chosen) => set({ symptoms: [...chosen, ...(own ? [own] : [])] })}
        />
      </Field>
      <Typed
        label="其他症状"
        placeholder="没有就不填"
        value={own ?? ''}
        onChange={(word) => set({ symptoms: [...listed, ...(word.trim() === '' ? [] : [word])] })}
      />
    </>
  )
}

interface ExposureProps extends SharedProps {
  kind: 'meal' | 'water'
  label: string
  example: string
}

function Exposure({ content: { exposures }, set, kind, label, example }: ExposureProps) {
  const others = exposures.filter((each) => each.kind !== kind)
  const name = exposures.find((each) => each.kind === kind)?.name ?? ''
  const expose = (typed: string) =>
    set({ exposures: [...others, ...(typed.trim() === '' ? [] : [{ kind, name: typed }])] })
  return <Typed label={label} placeholder={example} value={name} onChange={expose} />
}

interface TypedProps {
  label: string
  placeholder: string
  value: string
  onChange: (value: string) => void
}

/** What is being typed stands as it was typed. */
function Typed({ label, placeholder, value, onChange }: TypedProps) {
  const [typed, setTyped] = useState(value)
  const change = (next: string) => {
    setTyped(next)
    onChange(next)
  }
  return (
    <Field label={label}>
      <TextInput {...{ label, placeholder }} value={typed} maxLength={40} onChange={change} />
    </Field>
  )
}
