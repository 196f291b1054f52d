import { View } from '@tarojs/components'
import { resultNames } from '@domain/checklists/result'
import { lawNames } from '@domain/checklists/laws'
import type { Finding } from '@domain/clues/clue'
import { StateTag } from '../../../components/state-tag'
import './finding-words.scss'

/** What was asked, what was found, and which clause asks it. */
export function FindingWords({ finding: { question, words, clause, item } }: { finding: Finding }) {
  return (
    <View className="finding-words">
      <View className="finding-words__question">{question}</View>
      {item && (
        <View className="finding-words__result">
          <StateTag word={resultNames[item.result]} />
        </View>
      )}
      {words && <View>{words}</View>}
      {clause && <View className="quiet">依据：{clause}</View>}
      {item?.law && <View className="quiet">{lawNames[item.law]}</View>}
    </View>
  )
}
