import { useState } from 'react'
import { View } from '@tarojs/components'
import { readerNames, topicNames, type Reader, type Topic } from '@domain/articles/topics'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { aria } from '../../../platform/aria'
import './filters.scss'

export interface Filter {
  topic?: Topic
  readers?: Reader
}

interface FiltersProps {
  value: Filter
  onChange: (value: Filter) => void
}

const LABELS = { topic: '说什么', readers: '给谁看' } as const
const NAMES: Record<keyof Filter, Record<string, string>> = {
  topic: topicNames,
  readers: readerNames,
}
const ALL = 'all'

/** What articles are about, and for whom: one line, and all there is to choose from when it is tapped. */
export function Filters({ value, onChange }: FiltersProps) {
  const [open, setOpen] = useState<keyof Filter>()
  const choose = (of: keyof Filter, chosen: string) => {
    const { [of]: _before, ...others } = value
    onChange(chosen === ALL ? others : { ...others, [of]: chosen })
    setOpen(undefined)
  }
  return (
    <>
      <View className="filters">
        {(['topic', 'readers'] as const).map((of) => (
          <View
            key={of}
            className={value[of] ? 'filters__filter filters__filter--set' : 'filters__filter'}
            hoverClass="pressed"
            {...aria({ role: 'button' })}
            onClick={() => setOpen(open === of ? undefined : of)}
          >
            {LABELS[of]}：{NAMES[of][value[of] ?? ''] ?? '全部'}
          </View>
        ))}
      </View>
      {open && (
        <Card>
          <Choice
            label={LABELS[open]}
            options={optionsOf(NAMES[open])}
            value={value[open] ?? ALL}
            onChoose={(chosen) => choose(open, chosen)}
          />
        </Card>
      )}
    </>
  )
}

const optionsOf = (names: Record<string, string>) => [
  { value: ALL, word: '全部' },
  ...Object.entries(names).map(([value, word]) => ({ value, word })),
]
