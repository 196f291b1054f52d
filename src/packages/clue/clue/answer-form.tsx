import { Button, View } from '@tarojs/components'
import { ANSWER_LETTERS, found, outcomeNames } from '@domain/clues/outcome'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import type { AnswerInHand } from './answer-draft'
import { phrases } from './phrases'
import { ANSWER_ANCHOR } from './scroll-to-answer'
import './answer-form.scss'

const OUTCOMES = found.options.map((value) => ({
  value,
  word: outcomeNames[value],
}))

/** What became of it, in words that whoever reported it reads as the answer. */
export function AnswerForm({ answer: { draft, change } }: { answer: AnswerInHand }) {
  const { outcome, words } = draft
  return (
    <View id={ANSWER_ANCHOR}>
      <Card title="处理结果">
        <Field label="查得怎么样">
          <Choice
            label="处理结果"
            options={OUTCOMES}
            value={outcome}
            onChoose={(chosen) => change({ outcome: chosen })}
          />
        </Field>
        <Field label="处理情况（上报的人会看到）">
          <NoteInput
            label="处理情况"
            value={words}
            maxLength={ANSWER_LETTERS.most}
            placeholder="怎么核实的，发现了什么，怎么处理的"
            onChange={(typed) => change({ words: typed })}
          />
        </Field>
        {outcome && (
          <View className="answer-form__phrases">
            <View className="quiet">常用的话，点一下填入，可以再改</View>
            {phrases[outcome].map((phrase) => (
              <Button
                key={phrase}
                className="plain-button answer-form__phrase"
                onClick={() => change({ words: joined(words, phrase) })}
              >
                {phrase}
              </Button>
            ))}
          </View>
        )}
      </Card>
    </View>
  )
}

/** A phrase goes behind what is there already, once. */
const joined = (words: string, phrase: string): string =>
  words.includes(phrase) ? words : words + phrase
