import { Button, View } from '@tarojs/components'
import { copy } from '../copy'
import { Card } from './card'
import './kept-words.scss'

interface KeptWordsProps {
  words: string
  forget: () => void
}

/** What somebody wrote before somebody else decided. */
export function KeptWords({ words, forget }: KeptWordsProps) {
  if (!words.trim()) return null
  return (
    <Card title="您写过、没有提交的话">
      <View>{words}</View>
      <View className="kept-words__actions">
        <Button className="plain-button" onClick={() => copy(words)}>
          复制
        </Button>
        <Button className="plain-button" onClick={forget}>
          不要了
        </Button>
      </View>
    </Card>
  )
}
