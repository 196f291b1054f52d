import { useState } from 'react'
import { View } from '@tarojs/components'
import { Card } from '../../../components/card'
import { Field, TextInput } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import type { Faults } from './faults'
import { ItemRow } from './item-row'
import type { WrittenSection } from './written'

const NAME_LETTERS = 12

interface SectionCardProps {
  section: WrittenSection
  number: number
  faults: Faults | undefined
  isOpenFirst: boolean
  onName: (name: string) => void
  onItem: (id: string) => void
  onAdd: () => void
  /** Absent for the only part there is. */
  onRemove?: () => void
}

/** One part: what it is called, and its items. */
export function SectionCard(props: SectionCardProps) {
  const { section, number, faults, isOpenFirst, onName, onItem, onAdd, onRemove } = props
  const [open, setOpen] = useState(isOpenFirst)
  const { name, items } = section
  return (
    <Card title={`第 ${number} 部分`}>
      <Field label="这部分叫什么">
        <TextInput
          label={`第 ${number} 部分叫什么`}
          value={name}
          maxLength={NAME_LETTERS}
          placeholder="如：证照、用水、消毒"
          onChange={onName}
        />
      </Field>
      {open ? (
        items.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            faults={faults?.byItem.get(item.id)}
            onTap={() => onItem(item.id)}
          />
        ))
      ) : (
        <View>
          <TextButton
            word={`展开第 ${number} 部分的 ${items.length} 项`}
            onTap={() => setOpen(true)}
          />
        </View>
      )}
      <View>
        <TextButton word={`给第 ${number} 部分加一项`} onTap={onAdd} />
      </View>
      {items.length === 0 && onRemove && <TextButton word="去掉这部分" onTap={onRemove} />}
    </Card>
  )
}
