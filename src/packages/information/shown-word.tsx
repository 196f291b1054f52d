import { View } from '@tarojs/components'
import { severityNames } from '@domain/checklists/severity'
import { concernOf, spokenConcernClause } from '@domain/clues/concerns'
import { closingReasonNames, type AnyWord } from '@domain/clues/received-word'
import type { Id } from '@domain/kernel/ids'
import { spokenInstant } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import { tipStatusNames, type TipStatus } from '@domain/tip-offs/status'
import { Card } from '../../components/card'
import { severityTones } from '../../components/clue-row'
import { Row } from '../../components/row'
import { SealedPhotos, type Sealed } from '../../components/sealed-photos'
import { VerifiedCard } from '../../components/verified-card'
import { StateTag } from '../../components/state-tag'
import { go, pageOf } from '../../go'
import { useProfile } from '../../use-profile'
import './information.scss'

type Shown = Omit<AnyWord, 'listKey' | 'sealAt'> & { status: TipStatus }

interface ShownWordProps {
  word: Shown
  /** Whom it comes from, without a name. */
  from: string
  sealed: Sealed
  /** What has become of the clue, where it became one. */
  clueState?: string | undefined
  /** Where this person may read clues. */
  onOpenClue?: (clueId: Id) => void
}

/** What was told, what was found on looking into it, and what became of it. */
export function ShownWord({ word, from, sealed, clueState, onOpenClue }: ShownWordProps) {
  const { concern, severity, place, words, photos, toldAt, status, receivedBy, receivedAt } = word
  return (
    <>
      <Card>
        <View className="title">{concernOf(concern).name}</View>
        <View className="word-tags">
          <StateTag word={tipStatusNames[status]} tone="accent" />
          {severity !== 'ordinary' && (
            <StateTag word={severityNames[severity]} tone={severityTones[severity]} />
          )}
        </View>
        <View>{place}</View>
        <View>{words}</View>
        <View className="quiet">
          {from}，{spokenInstant(toldAt)}
        </View>
        <View className="quiet">
          {receivedBy && `${word.receivedByName} ${spokenInstant(receivedAt)} 登记 · `}
          {spokenConcernClause(concern)}
        </View>
        <SealedPhotos of={photos} sealed={sealed} />
      </Card>
      <VerifiedCard word={word} sealed={sealed} />
      {clueState && word.clueId ? (
        <Reported clueId={word.clueId} {...{ clueState, onOpenClue }} />
      ) : (
        <Ended word={word} />
      )}
      {word.emergencyId && <BecameEmergency id={word.emergencyId} />}
    </>
  )
}

interface ReportedProps {
  clueId: Id
  clueState: string
  onOpenClue?: ((clueId: Id) => void) | undefined
}

const Reported = ({ clueId, clueState, onOpenClue }: ReportedProps) => (
  <Card title="已上报执法机构">
    <Row title={clueState} {...(onOpenClue && { onTap: () => onOpenClue(clueId) })} />
  </Card>
)

/** Whoever reads emergencies opens it. */
function BecameEmergency({ id }: { id: Id }) {
  const person = useProfile()
  const reads = person && mayDo(person.role, 'emergency.read')
  return (
    <Card title="已按突发事件报告">
      {reads && <Row title="看这起突发事件" onTap={() => go(pageOf.emergency(id))} />}
    </Card>
  )
}

function Ended({ word: { closing } }: Pick<ShownWordProps, 'word'>) {
  if (!closing) return null
  const { reason, words, closedByName, closedAt } = closing
  return (
    <Card title="已办结，没有上报">
      <View>{closingReasonNames[reason]}</View>
      <View>{words}</View>
      <View className="quiet">
        {closedByName} {spokenInstant(closedAt)} 办结
      </View>
    </Card>
  )
}
