import { View } from '@tarojs/components'
import { spokenMatter } from '@domain/clues/clue'
import { dayOf, spokenDay } from '@domain/kernel/time'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'

interface ChosenCluesProps {
  rows: AnswerTo<'cases.openable'>['rows']
  values: readonly string[]
  onChange: (clueIds: string[]) => void
}

/** Those of one place, each in or out with a tap. */
export function ChosenClues({ rows, values, onChange }: ChosenCluesProps) {
  const toggled = (clueId: string) =>
    values.includes(clueId) ? values.filter((each) => each !== clueId) : [...values, clueId]
  return (
    <Card title="哪些线索一起立案">
      <View className="quiet">同一个单位（地点）、正在办理的线索，点一下选上或去掉</View>
      {rows.map((row) => (
        <Row
          key={row._id}
          title={spokenMatter(row)}
          under={`${row.facilityName} · ${row.reportedByName} ${spokenDay(dayOf(row.reportedAt))}上报`}
          mark={{ role: 'checkbox', checked: values.includes(row._id) }}
          onTap={() => onChange(toggled(row._id))}
        />
      ))}
    </Card>
  )
}
