import { View } from '@tarojs/components'
import { assistanceKindNames } from '@domain/assistance/kinds'
import { assistanceStatusNames } from '@domain/assistance/status'
import { spokenDay } from '@domain/kernel/time'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { DueTag } from '../../../components/due-tag'
import { HelpWords } from '../../../components/help-given'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'

/** What help was asked for with this clue, what came of it, and an officer's way to ask for more. Nothing where there is neither. */
export function Assistance({ clueId }: { clueId: string }) {
  const asked = useAsked('assistances.ofClue', { clueId })
  if (!asked.data) return null
  const { rows, may } = asked.data
  if (rows.length === 0 && !may.ask) return null
  return (
    <Card title="协查">
      {rows.map((each) => (
        <Asked key={each._id} of={each} readAt={asked.dataUpdatedAt} readAgain={asked.refetch} />
      ))}
      {may.ask && (
        <Row
          title="请协管员协查"
          under="到现场查看、陪同检查、代为送达、清点，回复会到这里"
          onTap={() => go(pageOf.askAssistance(clueId))}
        />
      )}
    </Card>
  )
}

interface AskedProps {
  of: AnswerTo<'assistances.ofClue'>['rows'][number]
  readAt: number
  readAgain: () => unknown
}

const Asked = ({ of, readAt, readAgain }: AskedProps) => (
  <View>
    <Row
      title={`${assistanceKindNames[of.kind]}：${of.asked}`}
      under={`${of.askedByName}请${of.coordinatorName}，最晚${spokenDay(of.dueOn)}`}
      beside={
        of.status === 'asked' ? (
          <DueTag dueOn={of.dueOn} />
        ) : (
          <StateTag
            word={assistanceStatusNames[of.status]}
            tone={of.status === 'answered' ? 'accent' : 'plain'}
          />
        )
      }
      onTap={() => go(pageOf.assistance(of._id))}
    />
    <HelpWords assistance={of} sealed={{ photos: of.photos, readAt, readAgain }} />
  </View>
)
