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
export const MaterialsField = ({ materials, onChange }: MaterialsFieldProps) => (
  <Field label="发放的资料（没有就不填）">
    {materials.map((material, at) => (
      <MaterialFields
        key={at}
        name={`第 ${at + 1} 种资料`}
        material={material}
        onChange={(changed) =>
          onChange(materials.map((each, place) => (place === at ? changed : each)))
        }
        onRemove={() => onChange(materials.filter((_, place) => place !== at))}
      />
    ))}
    {materials.length < MATERIALS_PER_OUTREACH && (
      <TextButton
        word="加一种资料"
        onTap={() => onChange([...materials, { title: '', copies: '' }])}
      />
    )}
  </Field>
)

interface MaterialFieldsProps {
  name: string
  material: TypedMaterial
  onChange: (material: TypedMaterial) => void
  onRemove: () => void
}

const MaterialFields = ({ name, material, onChange, onRemove }: MaterialFieldsProps) => (
  <View className="typed-line">
    <View className="typed-line__wide">
      <TextInput
        label={`${name}名称`}
        value={material.title}
        placeholder="如：饮水卫生折页"
        maxLength={30}
        onChange={(title) => onChange({ ...material, title })}
      />
    </View>
    <View className="typed-line__narrow">
      <TextInput
        label={`${name}份数`}
        type="number"
        value={material.copies}
        placeholder="份数"
        maxLength={6}
        onChange={(copies) => onChange({ ...material, copies })}
      />
    </View>
    <TextButton word="去掉" onTap={onRemove} />
  </View>
)
