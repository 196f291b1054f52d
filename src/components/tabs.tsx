import { View } from '@tarojs/components'
import { aria } from '../platform/aria'
import './tabs.scss'

interface TabsProps<Value extends string> {
  label: string
  tabs: readonly { value: Value; word: string }[]
  value: Value
  onChoose: (value: Value) => void
}

/** Which of a few lists is in sight. */
export function Tabs<Value extends string>({ label, tabs, value, onChoose }: TabsProps<Value>) {
  return (
    <View className="tabs" {...aria({ role: 'radiogroup', label })}>
      {tabs.map((tab) => (
        <View
          key={tab.value}
          className={tab.value === value ? 'tabs__tab tabs__tab--chosen' : 'tabs__tab'}
          {...aria({ role: 'radio', checked: tab.value === value })}
          onClick={() => onChoose(tab.value)}
        >
          {tab.word}
        </View>
      ))}
    </View>
  )
}
