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
  /** Where a tap chooses it: one of all, or each by itself, and whether it is chosen. */
  mark?: { role: 'radio' | 'checkbox'; checked: boolean }
}

/** One line of a list; with a tap it leads somewhere, or is chosen. */
export function Row({ title, under, beside, onTap, mark }: RowProps) {
  return (
    <View
      className="row"
      {...(onTap && { onClick: onTap, hoverClass: 'pressed', ...aria(mark ?? { role: 'button' }) })}
    >
      <View className="row__body">
        <View className={under ? 'row__words row__words--long' : 'row__words'}>
          <View className="row__title">{title}</View>
          {under && <View className="quiet">{under}</View>}
        </View>
        {beside && <View className="row__beside">{beside}</View>}
      </View>
      {mark ? <Mark {...mark} /> : onTap && <View className="row__arrow" {...UNSEEN} />}
    </View>
  )
}

const UNSEEN = aria({ hidden: true })

const Mark = ({ role, checked }: NonNullable<RowProps['mark']>) => (
  <View
    className={`row__mark row__mark--${role}${checked ? ' row__mark--checked' : ''}`}
    {...UNSEEN}
  />
)
