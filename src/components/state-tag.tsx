import { View } from '@tarojs/components'
import './state-tag.scss'

/** `danger` only for what is overdue or dangerous. */
export type Tone = 'plain' | 'accent' | 'danger'

export function StateTag({ word, tone = 'plain' }: { word: string; tone?: Tone }) {
  return <View className={`state-tag state-tag--${tone}`}>{word}</View>
}
