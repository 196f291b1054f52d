import { memo, useState } from 'react'
import { View } from '@tarojs/components'
import type { Answer } from '@domain/checklists/answers'
import type { CheckItem as Asked } from '@domain/checklists/checklist'
import { resultNames, type Result } from '@domain/checklists/result'
import { Choice } from '../../../components/choice'
import type { DraftPhoto } from '../../../outbox/draft'
import { placeOf } from '../../../outbox/patrol-report'
import { choose } from './answering'
import { AnswerDetail } from './answer-detail'
import { Evidence } from './evidence'
import { itemAnchor } from './scroll-to'
import type { Editing } from './editing'

const options = [
  { value: 'pass', word: resultNames.pass },
  { value: 'fail', word: resultNames.fail, tone: 'danger' },
  { value: 'notApplicable', word: resultNames.notApplicable },
] as const satisfies readonly { value: Result; word: string; tone?: 'danger' }[]

interface CheckItemProps {
  checklistId: string
  item: Asked
  hint: string | undefined
  answer: Answer | undefined
  photos: readonly DraftPhoto[]
  editing: Editing
}

/** One question with its three answers; what was found opens in place. */
export const CheckItem = memo(function CheckItem(props: CheckItemProps) {
  const { checklistId, item, hint, answer, photos, editing } = props
  const [unfolded, setUnfolded] = useState(false)
  const told = answer?.note !== undefined || photos.length > 0
  const detailed = answer && (answer.result === 'fail' || told || unfolded)
  return (
    <View className="item" id={itemAnchor(checklistId, item.id)}>
      <Evidence item={item} hint={hint} unfolded={unfolded} onFold={() => setUnfolded(!unfolded)} />
      <Choice
        label={item.question}
        options={options}
        value={answer?.result}
        onChoose={(result) => editing.item(checklistId, item.id, choose(item.id, result))}
      />
      {detailed && (
        <AnswerDetail
          {...{ checklistId, answer, photos, editing }}
          place={placeOf.answer(checklistId, answer)}
        />
      )}
    </View>
  )
})
