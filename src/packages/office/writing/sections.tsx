import { Button } from '@tarojs/components'
import { Card } from '../../../components/card'
import { Field, TextInput } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import { go, pageOf } from '../../../go'
import type { Faults } from './faults'
import { ItemRow } from './item-row'
import { newItem } from './start'
import type { Change } from './use-written'
import type { Written, WrittenSection } from './written'

const NAME_LETTERS = 12

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
  return (
    <>
      {sections.map(({ name, items }, at) => (
        <Card key={at} title={`第 ${at + 1} 部分`}>
          <Field label="这部分叫什么">
            <TextInput
              label={`第 ${at + 1} 部分叫什么`}
              value={name}
              maxLength={NAME_LETTERS}
              placeholder="如：证照、用水、消毒"
              onChange={(words) => set(at, { name: words })}
            />
          </Field>
          {items.map((item) => (
            <ItemRow
              key={item.id}
              item={item}
              faults={faults?.byItem.get(item.id)}
              onTap={() => go(pageOf.writtenItem(id, item.id))}
            />
          ))}
          <TextButton word={`给第 ${at + 1} 部分加一项`} onTap={() => void addItem(at)} />
          {items.length === 0 && sections.length > 1 && (
            <TextButton
              word="去掉这部分"
              onTap={() => change({ sections: sections.filter((_each, place) => place !== at) })}
            />
          )}
        </Card>
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
