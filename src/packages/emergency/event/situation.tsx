// What is known of the emergency: to be answered by whoever reports it, to be read by the others.

import { questions } from '@domain/emergencies/asked'
import { spokenAnswer } from '@domain/emergencies/spoken'
import { View } from '@tarojs/components'
import type { EmergencyAnswer } from '@domain/emergencies/questions'
import { Card } from '../../../components/card'
import { Field } from '../../../components/field'
import type { Known } from './known'
import { QuestionField } from './question-field'

interface AskedProps {
  known: Known
  onAnswer: (question: string, value: EmergencyAnswer | undefined) => void
}

export const Asked = ({ known, onAnswer }: AskedProps) => (
  <Card title="情况（知道多少填多少，以后还能补）">
    {questions[known.emergency.kind].map((question) => (
      <QuestionField
        key={question.id}
        question={question}
        value={known.emergency.answers[question.id]?.value}
        onAnswer={(value) => onAnswer(question.id, value)}
      />
    ))}
  </Card>
)

export function Situation({ known: { emergency } }: { known: Known }) {
  const answered = questions[emergency.kind].flatMap((question) => {
    const given = emergency.answers[question.id]
    return given ? [{ question, words: spokenAnswer(question, given.value) }] : []
  })
  return (
    <Card title="情况">
      {answered.map(({ question, words }) => (
        <Field key={question.id} label={question.words}>
          <View>{words}</View>
        </Field>
      ))}
      {answered.length === 0 && <View className="quiet">还没有填写</View>}
    </Card>
  )
}
