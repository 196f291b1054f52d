import { View } from '@tarojs/components'
import type { Answers } from '@domain/checklists/answers'
import type { Checklist, Item } from '@domain/checklists/checklist'
import { hintFor } from '@domain/checklists/hints'
import { dayOf } from '@domain/kernel/time'
import { phoneNow } from '../../../clock'
import { Card } from '../../../components/card'
import { TextButton } from '../../../components/text-button'
import { placeOf, type PatrolContent } from '../../../outbox/patrol-report'
import { passRest } from './answering'
import { CheckItem } from './check-item'
import { photosAt, type PhotosByPlace } from './photos-by-place'
import { ReadingItem } from './reading-item'
import type { Editing } from './editing'

export interface AskedHere {
  given: Answers
  facility: PatrolContent['facility']
  photos: PhotosByPlace
  editing: Editing
}

interface ChecklistSectionProps extends AskedHere {
  section: Checklist['sections'][number]
}

/** The items that belong together; what has no answer yet can be passed with one tap. */
export function ChecklistSection({ section, ...here }: ChecklistSectionProps) {
  const { given, editing } = here
  const checks = section.items.filter(({ kind }) => kind === 'check')
  const open = checks.filter(({ id }) => !given.answers.some(({ itemId }) => itemId === id))
  const [first] = open
  return (
    <Card>
      <View className="section__head">
        <View className="section__name">{section.name}</View>
        {first && (
          <TextButton
            word={open.length === checks.length ? '本组都合格' : '其余都合格'}
            onTap={() => editing.item(given.checklistId, first.id, passRest(section.items))}
          />
        )}
      </View>
      {section.items.map((item) => (
        <AskedItem key={item.id} item={item} {...here} />
      ))}
    </Card>
  )
}

function AskedItem({ item, given, facility, photos, editing }: AskedHere & { item: Item }) {
  const { checklistId } = given
  const answer = given.answers.find(({ itemId }) => itemId === item.id)
  const shared = { checklistId, answer, editing }
  if (item.kind !== 'check')
    return <ReadingItem {...{ ...shared, item, facility, photos }} readings={given.readings} />
  const place = placeOf.answer(checklistId, { itemId: item.id })
  return (
    <CheckItem
      {...{ ...shared, item }}
      hint={hintFor(item, facility, { today: dayOf(phoneNow()) })}
      photos={photosAt(photos, place)}
    />
  )
}
