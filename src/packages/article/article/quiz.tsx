import { useState } from 'react'
import { View } from '@tarojs/components'
import type { QuizQuestion } from '@domain/articles/article'
import { Card } from '../../../components/card'
import { aria } from '../../../platform/aria'
import './quiz.scss'

/** For the reader alone: nothing of it is kept or counted. */
export const Quiz = ({ quiz }: { quiz: readonly QuizQuestion[] }) => (
  <Card title="试一试" under="点一个答案，马上知道对不对。不打分，也不记录">
    {quiz.map((each, at) => (
      <Question key={at} {...each} />
    ))}
  </Card>
)

function Question({ question, options, right, reason }: QuizQuestion) {
  const [answer, setAnswer] = useState<number>()
  return (
    <View className="quiz">
      <View className="quiz__question">{question}</View>
      <View {...aria({ role: 'radiogroup', label: question })}>
        {options.map((option, at) => (
          <View
            key={option}
            className={`quiz__option ${lookOf(at, answer, right)}`}
            hoverClass="pressed"
            {...aria({ role: 'radio', checked: at === answer })}
            onClick={() => setAnswer(at)}
          >
            {option}
          </View>
        ))}
      </View>
      {answer !== undefined && (
        <View className="quiz__reason" {...aria({ role: 'status' })}>
          {answer === right ? '答对了。' : `不对。应该是：${options[right] ?? ''}。`}
          {reason}
        </View>
      )}
    </View>
  )
}

function lookOf(at: number, answer: number | undefined, right: number): string {
  if (answer === undefined) return ''
  if (at === right) return 'quiz__option--right'
  return at === answer ? 'quiz__option--wrong' : ''
}
