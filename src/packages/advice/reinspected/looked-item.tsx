import { View } from '@tarojs/components'
import type { JudgedItem } from '@domain/checklists/answers'
import { spokenFailure, spokenReading } from '@domain/checklists/spoken-item'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import { StateTag } from '../../../components/state-tag'
import '../advice.scss'

const resultWords = { pass: '已整改', fail: '未整改', notApplicable: '' } as const

/** What no longer applies is put right; what was not measured is not known. */
const spokenResult = ({ result, kind }: JudgedItem): string =>
  resultWords[result] || (kind === 'check' ? '不再适用' : '没有测')

/** One item as it was when somebody looked again. */
export const LookedItem = ({ item, sealed }: { item: JudgedItem; sealed: Sealed }) => (
  <View className="advice-item">
    <View>{item.question}</View>
    <StateTag word={spokenResult(item)} tone={item.result === 'fail' ? 'danger' : 'accent'} />
    <View>{item.result === 'fail' ? spokenFailure(item) : item.note}</View>
    {item.readings.map((reading) => (
      <View key={reading.point ?? ''} className="quiet">
        {spokenReading(reading)}
      </View>
    ))}
    <SealedPhotos
      of={[...item.photos, ...item.readings.flatMap((each) => each.photos)]}
      sealed={sealed}
    />
  </View>
)
