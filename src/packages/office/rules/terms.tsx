import { Picker, View } from '@tarojs/components'
import { dayOf, spokenDay, type Day } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { TextButton } from '../../../components/text-button'
import { serverNow } from '../../../clock'
import { agreed, say } from '../../../dialogs'
import type { RulesPartProps } from './use-setting'

/** When terms start: what is patrolled by terms is due within a month of it. */
export function Terms({ rules: { termStarts }, setting }: RulesPartProps) {
  const add = (start: Day) => {
    if (termStarts.includes(start)) say('这一天已经有了')
    else setting?.set({ termStarts: [...termStarts, start].sort() })
  }
  const remove = async (start: Day) => {
    if (await agreed('去掉这一天', `${spokenDay(start)}不再算开学日期`, '去掉'))
      setting?.set({ termStarts: termStarts.filter((each) => each !== start) })
  }
  return (
    <Card title="开学日期">
      <View className="quiet">没填的学期按 3 月 1 日、9 月 1 日开学算</View>
      {termStarts.map((start) => (
        <Row
          key={start}
          title={spokenDay(start)}
          {...(setting && {
            beside: <TextButton word="去掉" onTap={() => void remove(start)} />,
          })}
        />
      ))}
      {setting && (
        <Picker mode="date" value={dayOf(serverNow())} onChange={({ detail }) => add(detail.value)}>
          <View className="text-button">加一个开学日期</View>
        </Picker>
      )}
    </Card>
  )
}
