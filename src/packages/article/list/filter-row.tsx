import { ScrollView, View } from '@tarojs/components'
import { aria } from '../../../platform/aria'
import './filter-row.scss'

interface FilterRowProps<Value extends string> {
  label: string
  names: Record<Value, string>
  value: Value | undefined
  /** Nothing where all are to be seen. */
  onChoose: (value: Value | undefined) => void
}

/** One of many, or all, in one line that can be drawn aside. */
export function FilterRow<Value extends string>(props: FilterRowProps<Value>) {
  const { label, names, value, onChoose } = props
  const options = Object.entries(names) as [Value, string][]
  return (
    <ScrollView className="filter-row" scrollX {...aria({ role: 'radiogroup', label })}>
      <View className="filter-row__options">
        <Option word={`${label}：全部`} chosen={!value} onTap={() => onChoose(undefined)} />
        {options.map(([each, word]) => (
          <Option key={each} word={word} chosen={each === value} onTap={() => onChoose(each)} />
        ))}
      </View>
    </ScrollView>
  )
}

const Option = ({ word, chosen, onTap }: { word: string; chosen: boolean; onTap: () => void }) => (
  <View
    className={chosen ? 'filter-row__option filter-row__option--chosen' : 'filter-row__option'}
    hoverClass="pressed"
    {...aria({ role: 'radio', checked: chosen })}
    onClick={onTap}
  >
    {word}
  </View>
)
