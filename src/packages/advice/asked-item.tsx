import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { StateTag, type Tone } from '../../components/state-tag'
import './advice.scss'

interface AskedItemProps {
  item: { question: string; found: string; words: string; basis: string }
  state?: { word: string; tone: Tone }
  children?: ReactNode
}

/** What was found, what is asked, and which clause asks it. */
export const AskedItem = ({ item, state, children }: AskedItemProps) => (
  <View className="advice-item">
    <View className="quiet">{item.question}</View>
    <View>现场：{item.found}</View>
    <View className="advice-item__words">{item.words}</View>
    <View className="quiet">依据：{item.basis}</View>
    {state && <StateTag {...state} />}
    {children}
  </View>
)
