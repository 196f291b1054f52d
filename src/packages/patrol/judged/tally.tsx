import { View } from '@tarojs/components'
import type { JudgedItem } from '@domain/checklists/answers'
import { resultNames } from '@domain/checklists/result'
import { StateTag } from '../../../components/state-tag'

const tones = { pass: 'plain', fail: 'danger', notApplicable: 'plain' } as const

/** 合格 20 · 不合格 2 · 合理缺项 2 */
export const Tally = ({ items }: { items: readonly JudgedItem[] }) => (
  <View className="tally">
    {(['pass', 'fail', 'notApplicable'] as const).map((result) => {
      const { length } = items.filter((each) => each.result === result)
      if (length === 0) return null
      return (
        <StateTag key={result} word={`${resultNames[result]} ${length}`} tone={tones[result]} />
      )
    })}
  </View>
)
