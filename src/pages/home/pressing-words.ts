import type { WordRef } from '@domain/clues/received-word'
import { usePaged, type RowOf } from '../../asking'
import { pageOf } from '../../go'

type Word = RowOf<'informationReports.list'> | RowOf<'tipOffs.list'>

interface PressingWord {
  word: Word
  page: string
}

/** Emergencies that others told us of and nobody has looked into. */
export function usePressingWords(): PressingWord[] {
  const received = { status: 'received' } as const
  const information = usePaged('informationReports.list', received).data ?? []
  const tips = usePaged('tipOffs.list', received).data ?? []
  return [...of(information, pageOf.informationReport), ...of(tips, pageOf.tipOff)]
}

const of = (words: readonly Word[], pageFor: (id: WordRef['id']) => string): PressingWord[] =>
  words
    .filter(({ severity }) => severity === 'emergency')
    .map((word) => ({ word, page: pageFor(word._id) }))
