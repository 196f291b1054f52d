import { View } from '@tarojs/components'
import { NoteInput } from '../../../components/note-input'
import { TextButton } from '../../../components/text-button'
import type { RequestWritten } from '../../../outbox/kinds/advice-written'

interface RequestFieldProps {
  request: RequestWritten
  onChange: (changes: Partial<RequestWritten>) => void
}

/** One failed item, and what is asked of it in one's own words. */
export function RequestField({ request, onChange }: RequestFieldProps) {
  const { question, found, basis, words, asked } = request
  return (
    <View className="advice-item">
      <View>{question}</View>
      <View className="quiet">现场：{found}</View>
      <View className="quiet">依据：{basis}</View>
      {asked && (
        <NoteInput
          label={`对“${question}”的建议`}
          value={words}
          maxLength={200}
          placeholder="建议怎么改"
          onChange={(typed) => onChange({ words: typed })}
        />
      )}
      <TextButton
        word={asked ? '这项不写' : '写上这项'}
        onTap={() => onChange({ asked: !asked })}
      />
    </View>
  )
}
