import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../platform/aria'
import './row.scss'

interface RowProps {
  title: string
  /** A line below, such as an address. */
  under?: ReactNode
  /** A state or a value, at the right; below where letters are large. */
  beside?: ReactNode
  onTap?: () => void
}

/** One line of a list; with a tap it leads somewhere. */
export function Row({ title, under, beside, onTap }: RowProps) {
  return (
    <View
      className="row"
      {...(onTap && { onClick: onTap, hoverClass: 'pressed', ...aria({ role: 'button' }) })}
    >
      <View className="row__body">
        <View className={under ? 'row__words row__words--long' : 'row__words'}>
          <View className="row__title">{title}</View>
          {under && <View className="quiet">{under}</View>}
        </View>
        {beside && <View className="row__beside">{beside}</View>}
      </View>
      {onTap && <View className="row__arrow" {...aria({ hidden: true })} />}
    </View>
  )
}
