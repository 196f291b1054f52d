import { useState } from 'react'
import { View } from '@tarojs/components'
import { symptomNames } from '@domain/emergencies/symptoms'
import { addDays, dayOf } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { CountInput } from '../../../components/count-input'
import { Field, TextInput } from '../../../components/field'
import { Toggles } from '../../../components/toggles'
import type { CasesWritten } from '../../../outbox/kinds/emergency-written'

interface CasesFormProps {
  content: CasesWritten
  change: (changed: (content: CasesWritten) => CasesWritten) => void
}

const GROUPS = [
  { value: 'class', word: '班级' },
  { value: 'dormitory', word: '宿舍' },
] as const
const LISTED: string[] = Object.values(symptomNames)

const daysOf = (today: string) =>
  [
    ['今天', 0],
    ['昨天', 1],
    ['前天', 2],
  ].map(([word, back]) => ({ value: addDays(today, -Number(back)), word: `${word}` }))

export function CasesForm({ content, change }: CasesFormProps) {
  const set = (changes: Partial<CasesWritten>) => change((said) => ({ ...said, ...changes }))
  const { on, group, newCaseCount } = content
  return (
    <>
      <Card>
        <Field label="哪天发病的">
          <Choice
            label="哪天发病的"
            options={daysOf(dayOf(serverNow()))}
            value={on}
            onChoose={(day) => set({ on: day })}
          />
        </Field>
        <Field label="班级还是宿舍">
          <Choice
            label="班级还是宿舍"
            options={GROUPS}
            value={group.kind}
            onChoose={(kind) => set({ group: { ...group, kind } })}
          />
        </Field>
        <Field label={group.kind === 'class' ? '哪个班' : '哪间宿舍'}>
          <TextInput
            label="班级或宿舍"
            value={group.name}
            placeholder={group.kind === 'class' ? '如：三年级2班' : '如：2号楼305'}
            maxLength={40}
            onChange={(name) => set({ group: { ...group, name } })}
          />
        </Field>
        <Field label="这一天新发病几个学生（症状不同的分开登记）">
          <CountInput
            label="新发病人数"
            unit="人"
            value={newCaseCount}
            onChange={(count) => set({ newCaseCount: count })}
          />
        </Field>
      </Card>
      <Shared content={content} set={set} />
    </>
  )
}

interface SharedProps {
  content: CasesWritten
  set: (changes: Partial<CasesWritten>) => void
}

/** What all of them have in common. */
function Shared({ content, set }: SharedProps) {
  const { symptoms, exposures } = content
  const own = symptoms.filter((each) => !LISTED.includes(each))
  const named = (kind: 'meal' | 'water') => exposures.find((each) => each.kind === kind)?.name ?? ''
  const expose = (kind: 'meal' | 'water', name: string) =>
    set({
      exposures: [
        ...exposures.filter((each) => each.kind !== kind),
        ...(name.trim() === '' ? [] : [{ kind, name }]),
      ],
    })
  return (
    <Card title="他们都有的">
      <Field label="症状">
        <Toggles
          label="症状"
          options={LISTED.map((word) => ({ value: word, word }))}
          values={symptoms.filter((each) => LISTED.includes(each))}
          onChange={(listed) => set({ symptoms: [...listed, ...own] })}
        />
      </Field>
      <Typed
        label="其他症状"
        placeholder="没有就不填"
        value={own[0] ?? ''}
        onChange={(word) =>
          set({
            symptoms: [
              ...symptoms.filter((each) => LISTED.includes(each)),
              ...(word.trim() === '' ? [] : [word]),
            ],
          })
        }
      />
      <Typed
        label="一起吃的"
        placeholder="如：学校食堂午餐，没有就不填"
        value={named('meal')}
        onChange={(name) => expose('meal', name)}
      />
      <Typed
        label="一起喝的水"
        placeholder="如：教室桶装水，没有就不填"
        value={named('water')}
        onChange={(name) => expose('water', name)}
      />
    </Card>
  )
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
    <View>
      <Field label={label}>
        <TextInput {...{ label, placeholder }} value={typed} maxLength={40} onChange={change} />
      </Field>
    </View>
  )
}
