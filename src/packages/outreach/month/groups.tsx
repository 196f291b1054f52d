import { View } from '@tarojs/components'
import {
  monthGroups,
  monthSections,
  type MonthGroup,
  type MonthSection,
} from '@domain/indicators/own-month'
import type { Month } from '@domain/kernel/months'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'

interface GroupsProps {
  month: Month
  shown: AnswerTo<'months.show'>
}

const groups = Object.keys(monthGroups) as MonthGroup[]
const sections = Object.keys(monthSections) as MonthSection[]

/** What there is nothing of is not shown. */
export function Groups({ month, shown: { rows, beyond } }: GroupsProps) {
  const countOf = (section: MonthSection) => rows.filter(({ of }) => of === section).length
  return (
    <>
      {groups.map((group) => {
        const own = sections.filter(
          (each) => monthSections[each].group === group && countOf(each) > 0,
        )
        if (own.length === 0) return null
        return (
          <Card key={group} title={monthGroups[group]}>
            {own.map((section) => (
              <Row
                key={section}
                title={monthSections[section].name}
                beside={
                  <View className="month-number">
                    {countOf(section)}
                    {beyond.includes(section) && ' 以上'}
                  </View>
                }
                onTap={() => go(pageOf.monthRows(month, section))}
              />
            ))}
          </Card>
        )
      })}
    </>
  )
}
