import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { StateTag } from '../../../components/state-tag'
import { aria } from '../../../platform/aria'
import type { AskedSection } from './sections'
import { sectionAnchor } from './scroll-to'

interface SectionHeadProps {
  section: AskedSection
  isOpen: boolean
  onTap: () => void
  /** What stands in place of what is left of the section while it is open. */
  children: ReactNode
}

/** The name of a section and what is left of it; a tap opens or folds it. */
export function SectionHead({ section, isOpen, onTap, children }: SectionHeadProps) {
  const { checklistId, name, items } = section
  return (
    <View className="section__head" id={sectionAnchor(checklistId, items[0]?.id ?? '')}>
      <View
        className="section__name"
        hoverClass="pressed"
        {...aria({ role: 'button', expanded: isOpen })}
        onClick={onTap}
      >
        <View
          className={isOpen ? 'section__arrow section__arrow--open' : 'section__arrow'}
          {...aria({ hidden: true })}
        />
        {name}
      </View>
      {isOpen ? children : <LeftOf section={section} />}
    </View>
  )
}

function LeftOf({ section: { items, leftCount } }: Pick<SectionHeadProps, 'section'>) {
  if (leftCount === 0) return <StateTag word="填完了" tone="accent" />
  const words = leftCount === items.length ? `${leftCount} 项` : `还剩 ${leftCount} 项`
  return <View className="quiet">{words}</View>
}
