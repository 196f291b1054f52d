import { Button, View } from '@tarojs/components'
import { TextButton } from '../components/text-button'
import { go, pageOf } from '../go'
import { AgreeButton } from '../platform/agree-button'
import { useConsentQuestion } from './use-consent-question'
import './consent-sheet.scss'

/** What is used and for what, before it is used the first time; over the page on which it was tapped for. */
export function ConsentSheet() {
  const { question, goReading } = useConsentQuestion()
  if (!question) return null
  const { asked, without, answer } = question
  const read = () => {
    goReading()
    go(pageOf.privacy())
  }
  return (
    <View className="consent">
      <View className="consent__sheet">
        <View className="title">先跟您说清楚</View>
        <View className="consent__words">接下来要{asked}。只在您点的时候用，只用来办这件事。</View>
        <View>不同意也能接着用：{without}。</View>
        <TextButton word="看隐私说明" onTap={read} />
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
