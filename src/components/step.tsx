import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { fullySpoken, writtenInstant, type Instant } from '@domain/kernel/time'
import './step.scss'

interface StepProps {
  /** Who did what. */
  what: string
  /** Why, or what was said. */
  words?: string | undefined
  at: Instant
  /** For residents, who read all dates so: 2026年3月2日. */
  isSpoken?: boolean
  children?: ReactNode
}

/** One step of a story. */
export const Step = ({ what, words, at, isSpoken = false, children }: StepProps) => (
  <View className="step step--done">
    <View>{what}</View>
    {words && <View className="step__words">{words}</View>}
    {children}
    <View className="quiet">{isSpoken ? fullySpoken(at) : writtenInstant(at)}</View>
  </View>
)

/** What is waited for now. */
export const StepAhead = ({ words }: { words: string }) => <View className="step">{words}</View>
