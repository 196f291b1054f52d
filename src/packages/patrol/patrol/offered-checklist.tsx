import { View } from '@tarojs/components'
import { TextButton } from '../../../components/text-button'
import { agreed } from '../../../dialogs'
import { blankAnswers } from './answering'
import { ChecklistSection, type AskedHere } from './checklist-section'
import type { Offered } from './sections'
import type { OpenSection } from './use-open-section'

interface OfferedChecklistProps extends AskedHere {
  offered: Offered
  /** Whether there are others, so that this one can be left for another day. */
  isOneOfSeveral: boolean
  opening: OpenSection
}

/** One checklist with its sections, or the way to take it on. */
export function OfferedChecklist(props: OfferedChecklistProps) {
  const { offered, isOneOfSeveral, opening, ...here } = props
  const { checklist, given, sections } = offered
  const { id, name } = checklist
  const { editing } = here

  const take = () =>
    editing.report(({ checklists }) => ({ checklists: [...checklists, blankAnswers(checklist)] }))
  const leaveOut = async () => {
    if (!(await agreed(`这次不做“${name}”`, '这张表里已填的内容和照片会删除', '不做'))) return
    editing.report(({ checklists }) => ({
      checklists: checklists.filter(({ checklistId }) => checklistId !== id),
    }))
    await editing.dropPhotos(`answer/${id}/`)
    await editing.dropPhotos(`reading/${id}/`)
  }
  return (
    <>
      <View className="checklist">
        <View className="checklist__name">{name}</View>
        {!given && <TextButton word="这次也做" onTap={take} />}
        {given && isOneOfSeveral && <TextButton word="这次不做" onTap={() => void leaveOut()} />}
      </View>
      {given &&
        sections.map((section) => (
          <ChecklistSection key={section.key} {...{ section, given, opening, ...here }} />
        ))}
    </>
  )
}
