import { View } from '@tarojs/components'
import { VALUES_PER_RESULT } from '@domain/samples/sample'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { TextInput } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import type { TypedValue } from '../../../outbox/kinds/sample-written'

const VERDICTS = [
  { value: 'pass', word: '合格' },
  { value: 'fail', word: '不合格', tone: 'danger' },
] as const

const asked = [
  { field: 'testName', label: '项目', wide: true, most: 30 },
  { field: 'value', label: '结果', wide: false, most: 30 },
  { field: 'valueUnit', label: '单位', wide: false, most: 15 },
  { field: 'limit', label: '限值', wide: false, most: 30 },
] as const

interface ValuesFieldProps {
  values: readonly TypedValue[]
  onChange: (values: TypedValue[]) => void
}

/** What was tested for, one after another, as far as it is worth typing: the report's photo has all of it. */
export const ValuesField = ({ values, onChange }: ValuesFieldProps) => (
  <Card title="检测项目（可以只填不合格的）">
    {values.map((value, at) => (
      <ValueFields
        key={at}
        name={`第 ${at + 1} 项`}
        value={value}
        onChange={(changed) =>
          onChange(values.map((each, place) => (place === at ? changed : each)))
        }
        onRemove={() => onChange(values.filter((_, place) => place !== at))}
      />
    ))}
    {values.length < VALUES_PER_RESULT && (
      <TextButton
        word="加一项"
        onTap={() => onChange([...values, { testName: '', value: '', valueUnit: '', limit: '' }])}
      />
    )}
  </Card>
)

interface ValueFieldsProps {
  name: string
  value: TypedValue
  onChange: (value: TypedValue) => void
  onRemove: () => void
}

const ValueFields = ({ name, value, onChange, onRemove }: ValueFieldsProps) => (
  <View className="tested">
    <View className="typed-line">
      {asked.map(({ field, label, wide, most }) => (
        <View key={field} className={wide ? 'typed-line__wide' : 'typed-line__narrow'}>
          <TextInput
            label={`${name}${label}`}
            value={value[field]}
            placeholder={label}
            maxLength={most}
            onChange={(typed) => onChange({ ...value, [field]: typed })}
          />
        </View>
      ))}
    </View>
    <Choice
      label={`${name}判定`}
      options={VERDICTS}
      value={value.verdict}
      onChoose={(verdict) =>
        onChange({ ...value, verdict: verdict === value.verdict ? undefined : verdict })
      }
    />
    <TextButton word="去掉这一项" onTap={onRemove} />
  </View>
)
