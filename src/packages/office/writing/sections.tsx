import { Button } from '@tarojs/components'
import { go, pageOf } from '../../../go'
import type { Faults } from './faults'
import { SectionCard } from './section-card'
import { newItem } from './start'
import type { Change } from './use-written'
import { itemsOf, type Written, type WrittenSection } from './written'

/** Of more, a part is opened before its items are drawn. */
const ITEMS_AT_ONCE = 30

interface SectionsProps {
  written: Written
  faults: Faults | undefined
  change: Change
}

/** Its parts with their items; an item is written on a page of its own. */
export function Sections({ written, faults, change }: SectionsProps) {
  const { id, sections } = written
  const set = (at: number, changes: Partial<WrittenSection>) =>
    change({
      sections: sections.map((each, place) => (place === at ? { ...each, ...changes } : each)),
    })
  const addItem = async (at: number) => {
    const item = await newItem()
    set(at, { items: [...(sections[at]?.items ?? []), item] })
    go(pageOf.writtenItem(id, item.id))
  }
  const remove = (at: number) =>
    change({ sections: sections.filter((_each, place) => place !== at) })
  return (
    <>
      {sections.map((section, at) => (
        <SectionCard
          key={at}
          section={section}
          number={at + 1}
          faults={faults}
          isOpenFirst={itemsOf(written).length <= ITEMS_AT_ONCE}
          onName={(name) => set(at, { name })}
          onItem={(item) => go(pageOf.writtenItem(id, item))}
          onAdd={() => void addItem(at)}
          {...(sections.length > 1 && { onRemove: () => remove(at) })}
        />
      ))}
      <Button
        className="plain-button"
        onClick={() => change({ sections: [...sections, { name: '', items: [] }] })}
      >
        加一个部分
      </Button>
    </>
  )
}
