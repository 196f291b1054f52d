import { View } from '@tarojs/components'
import { checklistsFor } from '@domain/checklists'
import { Card } from '../../../components/card'
import { TextButton } from '../../../components/text-button'
import { agreed } from '../../../dialogs'
import type { DraftReport, PatrolContent } from '../../../outbox/patrol-report'
import { blankAnswers } from '../start-patrol'
import type { Editing } from './editing'

interface WhichChecklistsProps {
  report: DraftReport
  facility: PatrolContent['facility']
  editing: Editing
}

/** One visit may complete several checklists; one of several can be left for another day. */
export function WhichChecklists({ report, facility, editing }: WhichChecklistsProps) {
  const all = checklistsFor(facility)
  if (all.length === 0)
    return <Card>这类单位还没有检查表，暂时只能记录长期未经营、已关闭或拒绝进入</Card>
  if (all.length === 1) return null
  const isTaken = (id: string) => report.checklists.some(({ checklistId }) => checklistId === id)

  const leaveOut = async (id: string, name: string) => {
    if (!(await agreed(`这次不做“${name}”`, '这张表里已填的内容和照片会删除', '不做'))) return
    editing.report(({ checklists }) => ({
      checklists: checklists.filter(({ checklistId }) => checklistId !== id),
    }))
    await editing.dropPhotos(`answer/${id}/`)
    await editing.dropPhotos(`reading/${id}/`)
  }
  return (
    <Card title="这次做哪几张表">
      {all.map((checklist) => (
        <View key={checklist.id} className="item__head">
          <View className="item__question">{checklist.name}</View>
          {isTaken(checklist.id) ? (
            <TextButton word="这次不做" onTap={() => void leaveOut(checklist.id, checklist.name)} />
          ) : (
            <TextButton
              word="加上"
              onTap={() =>
                editing.report(({ checklists }) => ({
                  checklists: [...checklists, blankAnswers(checklist)],
                }))
              }
            />
          )}
        </View>
      ))}
    </Card>
  )
}
