import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Checklist } from '@domain/checklists/checklist'
import { Card } from '../../../components/card'
import { TextButton } from '../../../components/text-button'
import { ItemRead } from './item-read'

interface SectionProps {
  section: Checklist['sections'][number]
  checklist: Checklist
  isOpenFirst: boolean
}

/** One part of a checklist; a long checklist is read part by part. */
export function Section({ section: { name, items }, checklist, isOpenFirst }: SectionProps) {
  const [open, setOpen] = useState(isOpenFirst)
  return (
    <Card title={`${name}（${items.length} 项）`}>
      {open &&
        items.map((item) => (
          <View key={item.id} className="row">
            <ItemRead item={item} checklist={checklist} />
          </View>
        ))}
      <TextButton word={open ? `收起“${name}”` : `展开“${name}”`} onTap={() => setOpen(!open)} />
    </Card>
  )
}
