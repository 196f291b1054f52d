import { View } from '@tarojs/components'
import { severityNames } from '@domain/checklists/severity'
import { concernOf } from '@domain/clues/concerns'
import { wordStatusNames, type AnyWord, type WordStatus } from '@domain/clues/received-word'
import { tipStatusNames, type TipStatus } from '@domain/tip-offs/status'
import { serverNow } from '../clock'
import { since } from '../since'
import { Row } from './row'
import { StateTag, type Tone } from './state-tag'

/** Red only for what presses and nobody has looked into. */
const toneOf = ({ status, severity }: Pick<AnyWord, 'status' | 'severity'>): Tone => {
  if (status === 'received') return severity === 'ordinary' ? 'accent' : 'danger'
  return 'plain'
}

export type ListedWord = Pick<
  AnyWord,
  '_id' | 'concern' | 'severity' | 'place' | 'receivedAt' | 'receivedByName'
> & { status: TipStatus }

interface WordRowProps {
  word: ListedWord
  onOpen: (id: string) => void
}

/** What others told us, in a list. */
export function WordRow({ word, onOpen }: WordRowProps) {
  const { _id, concern, severity, place, status, receivedAt, receivedByName } = word
  return (
    <Row
      title={concernOf(concern).name}
      under={
        <>
          <View>{place}</View>
          <View>
            {receivedByName} {since(receivedAt, serverNow())}
            {severity !== 'ordinary' && ` · ${severityNames[severity]}`}
          </View>
        </>
      }
      beside={<StateTag word={tipStatusNames[status]} tone={toneOf(word)} />}
      onTap={() => onOpen(_id)}
    />
  )
}

export const WORD_STATES = (Object.keys(wordStatusNames) as WordStatus[]).map((value) => ({
  value,
  word: wordStatusNames[value],
}))
