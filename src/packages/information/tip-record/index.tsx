import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { identityNames } from '@domain/tip-offs/informant'
import { tipChannelNames } from '@domain/tip-offs/tip-off'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { BlurredPhotos } from '../../../components/blurred-photos'
import { Card } from '../../../components/card'
import { WordPage, type ReadWord } from '../word-page'

export default function TipRecordPage() {
  const { id = '' } = useRouter().params
  const asked = useAsked('tipOffs.show', { tipOffId: id })
  const data = asked.data && readOf(asked.data)
  return (
    <WordPage of={{ kind: 'tipOff', id }} asked={{ ...asked, data }}>
      <AskedToLook words={asked.data?.tip.verifierAsked} />
      {asked.data && asked.data.blurred.length > 0 && (
        <Card title="举报人的照片">
          <BlurredPhotos of={asked.data.blurred} />
        </Card>
      )}
      {asked.data?.tip.identity !== 'anonymous' && <Sealed />}
    </WordPage>
  )
}

/** Whoever reads tips reads clues. */
const readOf = ({ tip, may, blurred: _blurred, ...rest }: AnswerTo<'tipOffs.show'>): ReadWord => ({
  ...rest,
  word: { ...tip, ...(tip.channel === 'miniProgram' && { forAgency: true as const }) },
  from: `${tipChannelNames[tip.channel]}，${identityNames[tip.identity]}`,
  may: { ...may, openClue: true },
})

const AskedToLook = ({ words }: { words: string | undefined }) =>
  words ? (
    <Card title="执法机构请您看">
      <View>{words}</View>
    </Card>
  ) : null

const Sealed = () => (
  <Card>
    <View className="quiet">举报人是谁已经封存，这里不显示，也不要打听</View>
  </Card>
)
