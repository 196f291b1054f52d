import { spokenMatter } from '@domain/clues/clue'
import { beginDraft } from '../../../outbox/begin-draft'
import type { ClueAnswerWritten } from '../../../outbox/kinds/clue-answer-written'
import type { ShownClue } from '../clue/shown'

/** More of a clue that was sent back; each time it is sent back is answered anew. */
export function beginAnswer(clue: ShownClue): Promise<void> {
  const asked = clue.handlings.filter(({ what }) => what === 'sentBack').at(-1)?.words ?? ''
  return beginDraft<ClueAnswerWritten>({
    kind: 'clueAnswer',
    title: `补充情况：${clue.facilityName}`,
    content: {
      ...{ clueId: clue._id, facilityName: clue.facilityName, asked, words: '' },
      spokenMatter: spokenMatter(clue),
    },
    isSame: ({ clueId }) => clueId === clue._id,
  })
}
