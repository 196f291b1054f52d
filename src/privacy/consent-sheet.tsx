import { useEffect, useRef, useState } from 'react'
import { Button, View } from '@tarojs/components'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { TextButton } from '../components/text-button'
import { go, pageOf } from '../go'
import { AgreeButton } from '../platform/agree-button'
import { consentQuestion, type ConsentQuestion } from './consent'
import './consent-sheet.scss'

/** What is used and for what, before it is used the first time; over the page on which it was tapped for. */
export function ConsentSheet() {
  const question = useQuestion()
  if (!question) return null
  const { asked, without, answer } = question
  return (
    <View className="consent">
      <View className="consent__sheet">
        <View className="title">先跟您说清楚</View>
        <View className="consent__words">接下来要{asked}。只在您点的时候用，只用来办这件事。</View>
        <View>不同意也能接着用：{without}。</View>
        <TextButton word="看隐私说明" onTap={() => go(pageOf.privacy())} />
        <View className="consent__answers">
          <Button className="plain-button" onClick={() => answer(false)}>
            不同意
          </Button>
          <AgreeButton onAgreed={() => answer(true)}>同意</AgreeButton>
        </View>
      </View>
    </View>
  )
}

/** It belongs to the page on which it was asked, and whoever leaves that page has not agreed. */
function useQuestion(): ConsentQuestion | undefined {
  const [question, setQuestion] = useState<ConsentQuestion>()
  const inSight = useRef(true)
  useDidShow(() => {
    inSight.current = true
  })
  useDidHide(() => {
    inSight.current = false
  })
  useEffect(
    () =>
      consentQuestion.listen((now) => {
        if (inSight.current || !now) setQuestion(now)
      }),
    [],
  )
  useEffect(() => question && (() => question.answer(false)), [question])
  return question
}
