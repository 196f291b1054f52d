import { Button, View } from '@tarojs/components'
import { setClipboardData } from '@tarojs/taro'
import { Card } from '../../../components/card'
import type { AnswerInHand } from './answer-draft'
import './kept-words.scss'

/** What an officer wrote before somebody else closed the clue. */
export function KeptWords({ answer: { draft, forget } }: { answer: AnswerInHand }) {
  const { words } = draft
  if (!words.trim()) return null
  return (
    <Card title="您写过、没有提交的处理情况">
      <View>{words}</View>
      <View className="kept-words__actions">
        <Button className="plain-button" onClick={() => void setClipboardData({ data: words })}>
          复制
        </Button>
        <Button className="plain-button" onClick={forget}>
          不要了
        </Button>
      </View>
    </Card>
  )
}
