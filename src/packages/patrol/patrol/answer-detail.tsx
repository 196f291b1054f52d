import { View } from '@tarojs/components'
import type { Answer } from '@domain/checklists/answers'
import { Chips } from '../../../components/chips'
import { NoteInput } from '../../../components/note-input'
import type { DraftPhoto } from '../../../outbox/draft'
import { DraftPhotos } from '../../../outbox/draft-photos'
import { note } from './answering'
import { phrasesFor, withPhrase } from './phrases'
import type { Editing } from './editing'

interface AnswerDetailProps {
  checklistId: string
  answer: Answer
  place: string
  photos: readonly DraftPhoto[]
  editing: Editing
}

/** What was seen, in words and photos. */
export function AnswerDetail(props: AnswerDetailProps) {
  const { checklistId, answer, place, photos, editing } = props
  const { itemId, result, note: words = '' } = answer
  const write = (next: string) => editing.item(checklistId, itemId, note(itemId, next))
  return (
    <View className="item__detail">
      {result === 'fail' && (
        <Chips words={phrasesFor(itemId)} onTap={(phrase) => write(withPhrase(words, phrase))} />
      )}
      <NoteInput
        label="看到的情况"
        value={words}
        placeholder={result === 'fail' ? '看到的情况（必填）' : '备注'}
        onChange={write}
      />
      <View className="item__photos">
        <DraftPhotos
          {...{ place, photos }}
          onAdd={editing.addPhoto}
          onRemove={editing.removePhoto}
        />
      </View>
    </View>
  )
}
