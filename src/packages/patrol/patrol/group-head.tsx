import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { StateTag } from '../../../components/state-tag'
import { aria } from '../../../platform/aria'
import type { Group } from './groups'
import { groupAnchor } from './scroll-to'

interface GroupHeadProps {
  group: Group
  isOpen: boolean
  onTap: () => void
  /** What stands in place of what is left of the group while it is open. */
  children: ReactNode
}

/** The name of a group and what is left of it; a tap opens or folds it. */
export function GroupHead({ group, isOpen, onTap, children }: GroupHeadProps) {
  const { checklistId, name, items } = group
  return (
    <View className="group__head" id={groupAnchor(checklistId, items[0]?.id ?? '')}>
      <View
        className="group__name"
        hoverClass="pressed"
        {...aria({ role: 'button', expanded: isOpen })}
        onClick={onTap}
      >
        <View
          className={isOpen ? 'group__arrow group__arrow--open' : 'group__arrow'}
          {...aria({ hidden: true })}
        />
        {name}
      </View>
      {isOpen ? children : <LeftOf group={group} />}
    </View>
  )
}

function LeftOf({ group: { items, leftCount } }: Pick<GroupHeadProps, 'group'>) {
  if (leftCount === 0) return <StateTag word="填完了" tone="accent" />
  const words = leftCount === items.length ? `${leftCount} 项` : `还剩 ${leftCount} 项`
  return <View className="quiet">{words}</View>
}
