import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { writtenInstant, type Instant } from '@domain/kernel/time'
import './step.scss'

interface StepProps {
  /** Who did what. */
  what: string
  /** Why, or what was said. */
  words?: string | undefined
  at: Instant
  children?: ReactNode
}

/** One step of a story. */
export const Step = ({ what, words, at, children }: StepProps) => (
  <View className="step step--done">
    <View>{what}</View>
    {words && <View className="step__words">{words}</View>}
    {children}
    <View className="quiet">{writtenInstant(at)}</View>
  </View>
)

/** What is waited for now. */
export const StepAhead = ({ words }: { words: string }) => <View className="step">{words}</View>
