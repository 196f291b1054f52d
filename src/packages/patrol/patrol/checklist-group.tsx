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
  const { key, items } = group
  const isOpen = opening.open === key
  const toggle = () => opening.toggle(key)
  return (
    <View className="group">
      <GroupHead {...{ group, isOpen }} onTap={toggle}>
        {isOpen && <GroupAction {...{ group, given, opening }} editing={here.editing} />}
      </GroupHead>
      {isOpen && items.map((item) => <AskedItem key={item.id} {...{ item, given, ...here }} />)}
    </View>
  )
}

type GroupActionProps = Pick<ChecklistGroupProps, 'group' | 'given' | 'opening' | 'editing'>

/** One button all the while, so that little is drawn when the last answer changes its word. */
function GroupAction({ group, given, opening, editing }: GroupActionProps) {
  const { key, checklistId, items } = group
  const checks = items.filter(({ kind }) => kind === 'check')
  const blank = checks.filter(({ id }) => !given.answers.some(({ itemId }) => itemId === id))
  const [first] = blank
  if (!first) return <TextButton word="收起" onTap={() => opening.toggle(key)} />
  const pass = () => {
    editing.item(checklistId, first.id, passRest(items))
    opening.goOnFrom(key)
  }
  return (
    <TextButton word={blank.length === checks.length ? '本组都合格' : '其余都合格'} onTap={pass} />
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
