import { View } from '@tarojs/components'
import { spokenBasis } from '@domain/checklists/basis'
import type { Item } from '@domain/checklists/checklist'
import { lawNames } from '@domain/checklists/laws'
import { TextButton } from '../../../components/text-button'

interface EvidenceProps {
  item: Item
  hint: string | undefined
  unfolded: boolean
  onFold: () => void
}

/** The question; under a fold what to look at, and where it is written. */
export function Evidence({ item, hint, unfolded, onFold }: EvidenceProps) {
  return (
    <>
      <View className="item__head">
        <View className="item__question">{item.question}</View>
        <TextButton word={unfolded ? '收起' : '看什么'} onTap={onFold} />
      </View>
      {hint && <View className="quiet item__hint">{hint}</View>}
      {unfolded && (
        <View className="item__evidence">
          {item.evidence}。依据：
          {[spokenBasis(item.clause), item.law && lawNames[item.law]].filter(Boolean).join('，')}
        </View>
      )}
    </>
  )
}
