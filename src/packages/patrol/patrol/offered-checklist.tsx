import { View } from '@tarojs/components'
import { TextButton } from '../../../components/text-button'
import { agreed } from '../../../dialogs'
import { blankAnswers } from './answering'
import { ChecklistGroup, type AskedHere } from './checklist-group'
import type { Offered } from './groups'
import type { OpenGroup } from './use-open-group'

interface OfferedChecklistProps extends AskedHere {
  offered: Offered
  /** Whether there are others, so that this one can be left for another day. */
  isOneOfSeveral: boolean
  opening: OpenGroup
}

/** One checklist with its groups, or the way to take it on. */
export function OfferedChecklist(props: OfferedChecklistProps) {
  const { offered, isOneOfSeveral, opening, ...here } = props
  const { checklist, given, groups } = offered
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
        groups.map((group) => (
          <ChecklistGroup key={group.key} {...{ group, given, opening, ...here }} />
        ))}
    </>
  )
}
