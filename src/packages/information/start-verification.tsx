import type { ReceivedWord } from '@domain/clues/received-word'
import type { Id } from '@domain/kernel/ids'
import { BottomAction } from '../../components/bottom-action'
import type { Draft } from '../../outbox/draft'
import type { VerificationContent } from '../../outbox/kinds/word'
import { drafts } from '../../outbox/phone-outbox'
import { useDrafts } from '../../outbox/use-outbox'
import { useStarting } from '../../use-starting'

type Of = VerificationContent['of']
type About = Pick<ReceivedWord, '_id' | 'place' | 'words' | 'severity'> & { forAgency?: true }

function startVerification(of: Of, about: About, personId: Id): Promise<Draft> {
  const { _id: subjectId, place, words, severity, forAgency } = about
  const subject = { of, subjectId, place, words, severity, ...(forAgency && { forAgency }) }
  return drafts.start<VerificationContent>({
    kind: 'verification',
    personId,
    title: `核实：${place}`,
    content: { ...subject, finding: { found: '', why: '' } },
  })
}

/** Goes on with what is unfinished before a second one is begun. */
export function StartVerification({ of, about, personId }: { of: Of; about: About; personId: Id }) {
  const begun = (useDrafts().drafts as Draft<VerificationContent>[]).find(
    ({ kind, content }) => kind === 'verification' && content.subjectId === about._id,
  )
  const start = useStarting()
  return (
    <BottomAction
      words={begun ? '接着核实（手机上有一份）' : '核实'}
      onTap={() => start(async () => begun ?? startVerification(of, about, personId))}
    />
  )
}
