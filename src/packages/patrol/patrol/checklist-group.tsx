import { View } from '@tarojs/components'
import type { Answers } from '@domain/checklists/answers'
import type { Item } from '@domain/checklists/checklist'
import { hintFor, type HintAsked } from '@domain/checklists/hints'
import { TextButton } from '../../../components/text-button'
import { placeOf, type PatrolContent } from '../../../outbox/patrol-report'
import { passRest } from './answering'
import { CheckItem } from './check-item'
import type { Editing } from './editing'
import { GroupHead } from './group-head'
import type { Group } from './groups'
import { photosAt, type PhotosByPlace } from './photos-by-place'
import { ReadingItem } from './reading-item'
import type { OpenGroup } from './use-open-group'

/** What every item needs beside itself. */
export interface AskedHere {
  /** As it was found. */
  facility: PatrolContent['facility']
  hinting: HintAsked
  photos: PhotosByPlace
  editing: Editing
}

interface ChecklistGroupProps extends AskedHere {
  group: Group
  given: Answers
  opening: OpenGroup
}

/** The items that belong together; what has no answer yet can be passed with one tap. */
export function ChecklistGroup({ group, given, opening, ...here }: ChecklistGroupProps) {
  const isOpen = opening.open === group.key
  const checks = group.items.filter(({ kind }) => kind === 'check')
  const blank = checks.filter(({ id }) => !given.answers.some(({ itemId }) => itemId === id))
  const pass = () => {
    here.editing.item(group.checklistId, blank[0]?.id ?? '', passRest(group.items))
    opening.goOnFrom(group.key)
  }
  const word = blank.length === checks.length ? '本组都合格' : '其余都合格'
  return (
    <View className="group">
      <GroupHead
        {...{ group, isOpen }}
        onTap={() => opening.toggle(group.key)}
        {...(isOpen && blank.length > 0 && { action: <TextButton word={word} onTap={pass} /> })}
      />
      {isOpen &&
        group.items.map((item) => <AskedItem key={item.id} {...{ item, given, ...here }} />)}
    </View>
  )
}

function AskedItem({
  item,
  given,
  ...here
}: AskedHere & Pick<ChecklistGroupProps, 'given'> & { item: Item }) {
  const { facility, hinting, photos, editing } = here
  const { checklistId } = given
  const answer = given.answers.find(({ itemId }) => itemId === item.id)
  const shared = { checklistId, answer, editing }
  if (item.kind !== 'check')
    return <ReadingItem {...{ ...shared, item, facility, photos }} readings={given.readings} />
  return (
    <CheckItem
      {...{ ...shared, item }}
      hint={hintFor(item, facility, hinting)}
      photos={photosAt(photos, placeOf.answer(checklistId, { itemId: item.id }))}
    />
  )
}
