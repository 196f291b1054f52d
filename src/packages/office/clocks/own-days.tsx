import { useState } from 'react'
import { Button, Picker, View } from '@tarojs/components'
import { dayOf, spokenDay, type Day } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { TextButton } from '../../../components/text-button'
import { agreed } from '../../../dialogs'
import type { RulesPartProps } from '../rules/use-setting'

/** Days that the county works, or does not, otherwise than the country's calendar says. */
export function OwnDays({ rules: { calendar }, setting }: RulesPartProps) {
  const [added, setAdded] = useState<Day>()
  const set = (days: typeof calendar.days) =>
    setting?.set({ calendar: { ...calendar, days } }, () => setAdded(undefined))
  const add = (works: boolean) => {
    if (!added) return
    const others = calendar.days.filter(({ day }) => day !== added)
    set([...others, { day: added, works }].sort((one, other) => (one.day < other.day ? -1 : 1)))
  }
  const remove = async (day: Day) => {
    if (await agreed('去掉这一天', `${spokenDay(day)}恢复按国家的放假安排`, '去掉'))
      set(calendar.days.filter((each) => each.day !== day))
  }
  return (
    <Card title="工作日" under="平时按国务院公布的放假安排，只填本县不一样的日子">
      {calendar.days.map(({ day, works }) => (
        <Row
          key={day}
          title={spokenDay(day)}
          under={works ? '上班' : '放假'}
          {...(setting && { beside: <TextButton word="去掉" onTap={() => void remove(day)} /> })}
        />
      ))}
      {setting && (
        <Picker
          mode="date"
          value={dayOf(serverNow())}
          onChange={({ detail }) => setAdded(detail.value)}
        >
          <View className="text-button">加一天</View>
        </Picker>
      )}
      {added && (
        <Sheet title={`${spokenDay(added)}是`} open onClose={() => setAdded(undefined)}>
          <Button className="main-button" onClick={() => add(true)}>
            上班
          </Button>
          <Button className="plain-button" onClick={() => add(false)}>
            放假
          </Button>
        </Sheet>
      )}
    </Card>
  )
}
