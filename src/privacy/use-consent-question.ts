import { useEffect, useRef, useState } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { consentQuestion, type ConsentQuestion } from './consent'

/**
 * The question, on the page on which it was asked. Whoever leaves that page for anything but the guide has not agreed: on another
 * tab a question that stands open here would be seen by nobody.
 */
export function useConsentQuestion() {
  const [question, setQuestion] = useState<ConsentQuestion>()
  const inSight = useRef(true)
  const isReading = useRef(false)
  useDidShow(() => {
    inSight.current = true
    isReading.current = false
  })
  useDidHide(() => {
    inSight.current = false
    if (!isReading.current) question?.answer(false)
  })
  useEffect(
    () =>
      consentQuestion.listen((now) => {
        if (!now) setQuestion(undefined)
        else if (inSight.current) setQuestion(now.shown())
      }),
    [],
  )
  useEffect(() => question && (() => question.answer(false)), [question])
  const goReading = () => {
    isReading.current = true
  }
  return { question, goReading }
}
