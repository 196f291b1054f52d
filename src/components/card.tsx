import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './card.scss'

interface CardProps {
  title?: string
  children: ReactNode
}

export function Card({ title, children }: CardProps) {
  return (
    <View className="card">
      {title && <View className="card__title">{title}</View>}
      {children}
    </View>
  )
}
