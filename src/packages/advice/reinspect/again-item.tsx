import { View } from '@tarojs/components'
import type { Answer } from '@domain/checklists/answers'
import { isMeasured, type Item } from '@domain/checklists/checklist'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import type { Draft } from '../../../outbox/draft'
import { placeOfItem, type ReinspectionWritten } from '../../../outbox/kinds/advice-written'
import type { Writing } from '../../../outbox/use-draft'
import { PhotosHere } from '../../../outbox/photos-here'
import { answered } from './answering'
import { AgainReadings } from './again-readings'

const RESULTS = [
  { value: 'pass', word: '已整改' },
  { value: 'fail', word: '未整改', tone: 'danger' },
  { value: 'notApplicable', word: '不再适用' },
] as const

export interface AgainItemProps {
  checklistId: string
  item: Item
  draft: Draft<ReinspectionWritten>
  writing: Writing<ReinspectionWritten>
}

/** One item that had failed: what was found, what was asked, and how it is now. */
export function AgainItem({ checklistId, item, draft, writing }: AgainItemProps) {
  const { before, answers } = draft.content
  const found = before.find((each) => each.checklistId === checklistId && each.itemId === item.id)
  const answer = answers
    .find((each) => each.checklistId === checklistId)
    ?.answers.find(({ itemId }) => itemId === item.id)
  const change = (changes: Partial<Answer>) =>
    writing.change(answered(checklistId, item.id, changes))
  return (
    <Card title={item.question}>
      <View className="quiet">上次：{found?.found}</View>
      <View className="quiet">{found?.words}</View>
      {isMeasured(item) ? (
        <AgainReadings {...{ checklistId, item, draft, writing }} />
      ) : (
        <Field label="现在">
          <Choice
            label={item.question}
            options={RESULTS}
            value={answer?.result}
            onChoose={(result) => change({ result })}
          />
        </Field>
      )}
      {answer && (
        <NoteOf answer={answer} question={item.question} onChange={(note) => change({ note })} />
      )}
      <Field label="照片">
        <PhotosHere place={placeOfItem(checklistId, item.id)} {...{ draft, writing }} />
      </Field>
    </Card>
  )
}

interface NoteOfProps {
  answer: Answer
  question: string
  onChange: (note: string) => void
}

const NoteOf = ({ answer: { result, note = '' }, question, onChange }: NoteOfProps) => (
  <Field label={result === 'pass' ? '说明（没有就不填）' : '写明情况'}>
    <NoteInput
      label={`${question}的情况`}
      value={note}
      placeholder="现场是什么样"
      onChange={onChange}
    />
  </Field>
)
