import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './card.scss'

interface CardProps {
  title?: string
  /** What the title means, in a line below. */
  under?: string
  children: ReactNode
}

export function Card({ title, under, children }: CardProps) {
  return (
    <View className="card">
      {title && <View className="card__title">{title}</View>}
      {under && <View className="card__under">{under}</View>}
      {children}
    </View>
  )
}
