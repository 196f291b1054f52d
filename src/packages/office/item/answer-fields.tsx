import { View } from '@tarojs/components'
import { units } from '@domain/checklists/quantity'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import type { ItemPartProps } from '.'

const KINDS = [
  { value: 'check', word: '合格或不合格' },
  { value: 'quantity', word: '填数字' },
] as const

const NUMBERS = [
  ['lowest', '下限：不低于（没有就空着）'],
  ['highest', '上限：不高于（没有就空着）'],
  ['possibleTo', '最大可能值（再大就是填错）'],
] as const

const DIGITS = 12

/** How it is answered; what is measured in water keeps its own limits. */
export function AnswerFields({ item, set }: ItemPartProps) {
  if (item.kind === 'reading')
    return (
      <Card title="怎么答">
        <View>现场检测水质，按国家限值判定，不能改</View>
      </Card>
    )
  return (
    <Card title="怎么答">
      <Choice label="怎么答" options={KINDS} value={item.kind} onChoose={(kind) => set({ kind })} />
      {item.kind === 'quantity' && <NumberFields item={item} set={set} />}
    </Card>
  )
}

const NumberFields = ({ item, set }: Pick<ItemPartProps, 'item' | 'set'>) => (
  <>
    <Field label="计量单位">
      <Choice
        label="计量单位"
        options={units.map((value) => ({ value, word: value }))}
        value={item.unit}
        onChoose={(unit) => set({ unit })}
      />
    </Field>
    {NUMBERS.map(([name, label]) => (
      <Field key={name} label={label}>
        <TextInput
          label={label}
          type="digit"
          value={item[name] ?? ''}
          maxLength={DIGITS}
          onChange={(words) => set({ [name]: words })}
        />
      </Field>
    ))}
  </>
)
