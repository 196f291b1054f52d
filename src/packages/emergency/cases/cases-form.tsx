import { addDays, dayOf } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { CountInput } from '../../../components/count-input'
import { Field, TextInput } from '../../../components/field'
import type { CasesWritten } from '../../../outbox/kinds/emergency-written'
import { Shared } from './shared'

interface CasesFormProps {
  content: CasesWritten
  change: (changed: (content: CasesWritten) => CasesWritten) => void
}

const GROUPS = [
  { value: 'class', word: '班级' },
  { value: 'dormitory', word: '宿舍' },
] as const

const daysOf = (today: string) =>
  [
    ['今天', 0],
    ['昨天', 1],
    ['前天', 2],
  ].map(([word, back]) => ({ value: addDays(today, -Number(back)), word: `${word}` }))

/** Who fell ill, when, and how many. */
export function CasesForm({ content, change }: CasesFormProps) {
  const set = (changes: Partial<CasesWritten>) => change((said) => ({ ...said, ...changes }))
  return (
    <>
      <Card>
        <Field label="哪天发病的">
          <Choice
            label="哪天发病的"
            options={daysOf(dayOf(serverNow()))}
            value={content.on}
            onChoose={(on) => set({ on })}
          />
        </Field>
        <Group group={content.group} onChange={(group) => set({ group })} />
        <Field label="这一天新发病几个学生（症状不同的分开登记）">
          <CountInput
            label="新发病人数"
            unit="人"
            value={content.newCaseCount}
            onChange={(newCaseCount) => set({ newCaseCount })}
          />
        </Field>
      </Card>
      <Shared content={content} set={set} />
    </>
  )
}

interface GroupProps {
  group: CasesWritten['group']
  onChange: (group: CasesWritten['group']) => void
}

const Group = ({ group, onChange }: GroupProps) => (
  <>
    <Field label="班级还是宿舍">
      <Choice
        label="班级还是宿舍"
        options={GROUPS}
        value={group.kind}
        onChoose={(kind) => onChange({ ...group, kind })}
      />
    </Field>
    <Field label={group.kind === 'class' ? '哪个班' : '哪间宿舍'}>
      <TextInput
        label="班级或宿舍"
        value={group.name}
        placeholder={group.kind === 'class' ? '如：三年级2班' : '如：2号楼305'}
        maxLength={40}
        onChange={(name) => onChange({ ...group, name })}
      />
    </Field>
  </>
)
