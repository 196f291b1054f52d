import { View } from '@tarojs/components'
import type { Answer } from '@domain/checklists/answers'
import { Chips } from '../../../components/chips'
import { NoteInput } from '../../../components/note-input'
import { TextButton } from '../../../components/text-button'
import { measureAfterAll, note } from './answering'
import { reasonsNotMeasured, withPhrase } from './phrases'
import type { Editing } from './editing'

interface NotMeasuredProps {
  checklistId: string
  answer: Answer
  editing: Editing
}

export function NotMeasured({ checklistId, answer, editing }: NotMeasuredProps) {
  const { itemId, note: words = '' } = answer
  const write = (next: string) => editing.item(checklistId, itemId, note(itemId, next))
  return (
    <View>
      <View className="item__hint">这项没有测，原因：</View>
      <Chips words={reasonsNotMeasured} onTap={(reason) => write(withPhrase(words, reason))} />
      <NoteInput
        label="没有测的原因"
        value={words}
        placeholder="没有测的原因（必填）"
        onChange={write}
      />
      <TextButton
        word="还是要测"
        onTap={() => editing.item(checklistId, itemId, measureAfterAll(itemId))}
      />
    </View>
  )
}
