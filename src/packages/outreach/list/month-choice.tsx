import { Picker, View } from '@tarojs/components'
import { monthOf, spokenMonth, type Month } from '@domain/kernel/months'
import { dayOf } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { TextButton } from '../../../components/text-button'
import { aria } from '../../../platform/aria'
import '../../../components/chosen.scss'

interface MonthChoiceProps {
  /** Empty for all. */
  month: Month
  onChange: (month: Month) => void
}

export function MonthChoice({ month, onChange }: MonthChoiceProps) {
  const today = dayOf(serverNow())
  const words = month ? spokenMonth(month) : '全部月份'
  return (
    <View className="chosen-times month-choice">
      <Picker
        mode="date"
        fields="month"
        value={month || monthOf(today)}
        end={today}
        onChange={({ detail }) => onChange(monthOf(detail.value))}
      >
        <View className="chosen" {...aria({ role: 'button', label: `月份 ${words}` })}>
          {words}
        </View>
      </Picker>
      {month && <TextButton word="全部月份" onTap={() => onChange('')} />}
    </View>
  )
}
