import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './state-tag.scss'

/** `danger` only for what is overdue or dangerous. */
export type Tone = 'plain' | 'accent' | 'danger'

export function StateTag({ word, tone = 'plain' }: { word: string; tone?: Tone }) {
  return <View className={`state-tag state-tag--${tone}`}>{word}</View>
}

/** What a title is followed by: one or several of them, with room around. */
export const StateTags = ({ children }: { children: ReactNode }) => (
  <View className="state-tags">{children}</View>
)
