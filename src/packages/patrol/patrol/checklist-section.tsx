import { View } from '@tarojs/components'
import type { Answers } from '@domain/checklists/answers'
import type { Item } from '@domain/checklists/checklist'
import { hintFor, type HintAsked } from '@domain/checklists/hints'
import { TextButton } from '../../../components/text-button'
import { placeOf, type PatrolContent } from '../../../outbox/patrol-report'
import { passRest } from './answering'
import { CheckItem } from './check-item'
import type { Editing } from './editing'
import { SectionHead } from './section-head'
import type { AskedSection } from './sections'
import { photosAt, type PhotosByPlace } from './photos-by-place'
import { ReadingItem } from './reading-item'
import type { OpenSection } from './use-open-section'

/** What every item needs beside itself. */
export interface AskedHere {
  /** As it was found. */
  facility: PatrolContent['facility']
  hinting: HintAsked
  photos: PhotosByPlace
  editing: Editing
}

interface ChecklistSectionProps extends AskedHere {
  section: AskedSection
  given: Answers
  opening: OpenSection
}

/** The items that belong together; what has no answer yet can be passed with one tap. */
export function ChecklistSection({ section, given, opening, ...here }: ChecklistSectionProps) {
  const { key, items } = section
  const isOpen = opening.open === key
  const toggle = () => opening.toggle(key)
  return (
    <View className="section">
      <SectionHead {...{ section, isOpen }} onTap={toggle}>
        {isOpen && <SectionAction {...{ section, given, opening }} editing={here.editing} />}
      </SectionHead>
      {isOpen && items.map((item) => <AskedItem key={item.id} {...{ item, given, ...here }} />)}
    </View>
  )
}

type SectionActionProps = Pick<ChecklistSectionProps, 'section' | 'given' | 'opening' | 'editing'>

/** One button all the while, so that little is drawn when the last answer changes its word. */
function SectionAction({ section, given, opening, editing }: SectionActionProps) {
  const { key, checklistId, items } = section
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
}: AskedHere & Pick<ChecklistSectionProps, 'given'> & { item: Item }) {
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
