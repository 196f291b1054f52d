import { View } from '@tarojs/components'
import { MATERIALS_PER_OUTREACH } from '@domain/outreach/outreach'
import { Field, TextInput } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import type { TypedMaterial } from '../../../outbox/kinds/outreach-written'

interface MaterialsFieldProps {
  materials: readonly TypedMaterial[]
  onChange: (materials: TypedMaterial[]) => void
}

/** What was handed out, and how many of each. */
export function MaterialsField({ materials, onChange }: MaterialsFieldProps) {
  const change = (at: number, changes: Partial<TypedMaterial>) =>
    onChange(materials.map((each, place) => (place === at ? { ...each, ...changes } : each)))
  return (
    <Field label="发放的资料（没有就不填）">
      {materials.map(({ title, copies }, at) => (
        <View key={at} className="typed-line">
          <View className="typed-line__wide">
            <TextInput
              label={`第 ${at + 1} 种资料名称`}
              value={title}
              placeholder="如：饮水卫生折页"
              maxLength={30}
              onChange={(typed) => change(at, { title: typed })}
            />
          </View>
          <View className="typed-line__narrow">
            <TextInput
              label={`第 ${at + 1} 种资料份数`}
              type="number"
              value={copies}
              placeholder="份数"
              maxLength={6}
              onChange={(typed) => change(at, { copies: typed })}
            />
          </View>
          <TextButton
            word="去掉"
            onTap={() => onChange(materials.filter((_, place) => place !== at))}
          />
        </View>
      ))}
      {materials.length < MATERIALS_PER_OUTREACH && (
        <TextButton
          word="加一种资料"
          onTap={() => onChange([...materials, { title: '', copies: '' }])}
        />
      )}
    </Field>
  )
}
