import { addsUp, illnessQuestions, TOO_MANY_ILL, type Illness } from '@domain/tip-offs/illness'
import { Card } from '../../../components/card'
import { CountInput } from '../../../components/count-input'
import { Field, TextInput } from '../../../components/field'
import type { ResidentTipContent } from '../../../outbox/kinds/resident-tip-written'

interface IllnessFieldsProps {
  content: Pick<ResidentTipContent, 'concern' | 'illness'>
  onChange: (changes: Partial<ResidentTipContent>) => void
}

const COUNTS = ['exposedCount', 'illCount'] as const
const WORDS = ['since', 'suspectedFood', 'symptoms'] as const

/** What whoever comes to help wants to know first; all of it may be left out. */
export function IllnessFields({
  content: { concern, illness = {} },
  onChange,
}: IllnessFieldsProps) {
  if (concern !== 'foodborneDisease' && concern !== 'drinkingWater') return null
  const set = (changed: Partial<Illness>) => onChange({ illness: { ...illness, ...changed } })
  return (
    <Card title="有人不舒服？知道多少写多少" under="没有人不舒服就不用填">
      {COUNTS.map((each) => (
        <Field
          key={each}
          label={illnessQuestions[each]}
          wrong={each === 'illCount' && !addsUp(illness) ? TOO_MANY_ILL : undefined}
        >
          <CountInput
            label={illnessQuestions[each]}
            unit="人"
            value={illness[each]}
            onChange={(count) => set({ [each]: count })}
          />
        </Field>
      ))}
      {WORDS.map((each) => (
        <Field key={each} label={illnessQuestions[each]}>
          <TextInput
            label={illnessQuestions[each]}
            value={illness[each] ?? ''}
            maxLength={200}
            onChange={(words) => set({ [each]: words })}
          />
        </Field>
      ))}
    </Card>
  )
}
