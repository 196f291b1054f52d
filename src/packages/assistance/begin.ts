import type { AnswerTo } from '../../cloud'
import { phoneNow } from '../../clock'
import { beginDraft } from '../../outbox/begin-draft'
import type { AssistanceWritten } from '../../outbox/kinds/assistance-written'
import { spokenPlace } from './spoken-place'

/** From what the cloud has shown, also where it was read beforehand and there is no signal now. */
export function beginHelping({ assistance }: AnswerTo<'assistances.show'>): Promise<void> {
  const { _id, kind, asked, askedByName } = assistance
  const now = phoneNow()
  return beginDraft<AssistanceWritten>({
    kind: 'assistance',
    title: `协查：${assistance.facilityName}`,
    content: {
      ...{ assistanceId: _id, kind, asked, askedByName, place: spokenPlace(assistance) },
      ...{ startedAt: now, endedAt: now, given: true, words: '', present: '' },
    },
    isSame: ({ assistanceId }) => assistanceId === _id,
  })
}
