import { OPTIONS_PER_QUESTION, QUESTIONS_PER_QUIZ } from '@domain/articles/article'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { TextButton } from '../../../components/text-button'
import { TextField } from '../../../components/text-field'
import { blankQuestion, type WrittenQuestion } from './written'

const QUESTION_LETTERS = 100
const OPTION_LETTERS = 60
const REASON_LETTERS = 200

interface QuizCardProps {
  quiz: readonly WrittenQuestion[]
  onChange: (quiz: WrittenQuestion[]) => void
}

/** Questions at the end of the article; it may have none. */
export function QuizCard({ quiz, onChange }: QuizCardProps) {
  const put = (at: number, next: WrittenQuestion) =>
    onChange(quiz.map((each, place) => (place === at ? next : each)))
  return (
    <Card title="小测验（没有就不填）">
      {quiz.map((each, at) => (
        <QuestionFields
          key={at}
          number={at + 1}
          of={each}
          onChange={(changes) => put(at, { ...each, ...changes })}
          onRemove={() => onChange(quiz.filter((_each, place) => place !== at))}
        />
      ))}
      {quiz.length < QUESTIONS_PER_QUIZ && (
        <TextButton word="加一题" onTap={() => onChange([...quiz, blankQuestion()])} />
      )}
    </Card>
  )
}

interface QuestionFieldsProps {
  number: number
  of: WrittenQuestion
  onChange: (changes: Partial<WrittenQuestion>) => void
  onRemove: () => void
}

function QuestionFields({ number, of, onChange, onRemove }: QuestionFieldsProps) {
  const { question, options, right, reason } = of
  const put = (at: number, words: string) =>
    onChange({ options: options.map((each, place) => (place === at ? words : each)) })
  return (
    <>
      <TextField
        label={`第 ${number} 题`}
        value={question}
        most={QUESTION_LETTERS}
        onChange={(words) => onChange({ question: words })}
      />
      {options.map((option, at) => (
        <TextField
          key={at}
          label={`第 ${number} 题的答案 ${at + 1}`}
          hint={at < OPTIONS_PER_QUESTION.least ? '' : '（没有就不填）'}
          value={option}
          most={OPTION_LETTERS}
          onChange={(words) => put(at, words)}
        />
      ))}
      <Field label="哪个对">
        <Choice
          label={`第 ${number} 题哪个对`}
          options={options.map((_option, at) => ({ value: `${at}`, word: `答案 ${at + 1}` }))}
          value={right === undefined ? undefined : `${right}`}
          onChoose={(value) => onChange({ right: Number(value) })}
        />
      </Field>
      <Field label="为什么">
        <NoteInput
          label={`第 ${number} 题为什么`}
          value={reason}
          maxLength={REASON_LETTERS}
          onChange={(words) => onChange({ reason: words })}
        />
      </Field>
      <TextButton word={`去掉第 ${number} 题`} onTap={onRemove} />
    </>
  )
}
