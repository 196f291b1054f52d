import { View } from '@tarojs/components'
import { spokenBasis } from '@domain/checklists/basis'
import type { Checklist, Item } from '@domain/checklists/checklist'
import { lawNames } from '@domain/checklists/laws'
import { matterName } from '@domain/checklists/matters'
import { severityNames } from '@domain/checklists/severity'
import { spokenCondition } from '@domain/checklists/spoken-condition'
import { spokenLimit } from '@domain/checklists/spoken-item'

/** What is asked, how it is looked at, when it is asked, and what a failure points to. */
export function ItemRead({ item, checklist }: { item: Item; checklist: Checklist }) {
  const { question, evidence, clause, law, when, severity, matter } = item
  const items = checklist.sections.flatMap((section) => section.items)
  const questionOf = (id: string) => items.find((each) => each.id === id)?.question ?? id
  return (
    <View className="row__words">
      <View>{question}</View>
      <View className="quiet">
        <View className="row__sentence">
          <View>怎么看：{evidence}</View>
          {item.kind === 'quantity' && (
            <View>填数字，{spokenLimit(item.quantity, item.quantity.unit)}</View>
          )}
          {item.kind === 'reading' && <View>现场检测，按国家限值判定</View>}
          {when && <View>什么时候问：{spokenCondition(when, questionOf)}</View>}
          <View>
            不合格时：疑似{matterName(matter, checklist)}（{severityNames[severity]}）
          </View>
          <View>
            依据：{[spokenBasis(clause), law && lawNames[law]].filter(Boolean).join('，')}
          </View>
        </View>
      </View>
    </View>
  )
}
