import { useState } from 'react'
import type { EmergencyAnswer } from '@domain/emergencies/questions'
import type { Question } from '@domain/emergencies/question'
import { Choice } from '../../../components/choice'
import { CountInput } from '../../../components/count-input'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Toggles } from '../../../components/toggles'
import { TimeField } from '../time-field'

interface QuestionFieldProps {
  question: Question
  value: EmergencyAnswer | undefined
  onAnswer: (value: EmergencyAnswer | undefined) => void
}

/** One question and the place for its answer; none keeps anybody from reporting. */
export const QuestionField = (props: QuestionFieldProps) => (
  <Field
    label={
      props.question.required ? `${props.question.words}（核实时要问清）` : props.question.words
    }
  >
    <Answer {...props} />
  </Field>
)

function Answer({ question, value, onAnswer }: QuestionFieldProps) {
  const { words: label } = question
  switch (question.kind) {
    case 'text':
      return <Text {...{ label, onAnswer }} value={value as string | undefined} />
    case 'count':
      return (
        <CountInput
          {...{ label }}
          unit="人"
          value={value as number | undefined}
          onChange={onAnswer}
        />
      )
    case 'instant':
      return <TimeField {...{ label }} value={value as string | undefined} onChange={onAnswer} />
    case 'choice':
      return (
        <Choice
          {...{ label, options: optionsOf(question.options) }}
          value={value as string | undefined}
          onChoose={onAnswer}
        />
      )
    case 'choices':
      return (
        <Toggles
          {...{ label, options: optionsOf(question.options) }}
          values={(value as string[] | undefined) ?? []}
          onChange={(values) => onAnswer(values.length > 0 ? values : undefined)}
        />
      )
  }
}

const optionsOf = (options: Readonly<Record<string, string>>) =>
  Object.entries(options).map(([value, word]) => ({ value, word }))

interface TextProps {
  label: string
  value: string | undefined
  onAnswer: (value: string | undefined) => void
}

/** What is being typed stands as it was typed. */
function Text({ label, value = '', onAnswer }: TextProps) {
  const [typed, setTyped] = useState(value)
  const change = (next: string) => {
    setTyped(next)
    onAnswer(next.trim() === '' ? undefined : next)
  }
  return <NoteInput {...{ label }} value={typed} maxLength={300} onChange={change} />
}
