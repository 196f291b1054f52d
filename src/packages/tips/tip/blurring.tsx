import { View } from '@tarojs/components'
import { sealStateNames } from '@domain/photos/photo'
import { photosSent } from '@domain/tip-offs/tip-file'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { TextButton } from '../../../components/text-button'
import { go, pageOf } from '../../../go'
import { shownFile, type Whole } from '../whole'

/** Which photos others may see, and how: painted over by hand, one by one. */
export function Blurring({ whole }: { whole: Whole }) {
  const photos = photosSent(whole.tip)
  if (photos.length === 0) return null
  return (
    <Card title="给别人看的照片">
      <View className="quiet">协管员和看线索的人只看得到遮挡了人脸、车牌的照片</View>
      {photos.map(({ fileId }, place) => (
        <Photo key={fileId} of={shownFile(whole, fileId)} tipOffId={whole.tip._id} place={place} />
      ))}
    </Card>
  )
}

interface PhotoProps {
  of: ReturnType<typeof shownFile>
  tipOffId: string
  place: number
}

const Photo = ({ of, tipOffId, place }: PhotoProps) => (
  <View>
    <Row
      title={`第 ${place + 1} 张`}
      under={stateOf(of)}
      {...(of.url && { onTap: () => go(pageOf.blurPhoto(tipOffId, place)) })}
    />
    {of.hasOriginal && (
      <TextButton
        word={`看第 ${place + 1} 张的原件`}
        onTap={() => go(pageOf.originalPhoto(tipOffId, place))}
      />
    )}
  </View>
)

function stateOf({ url, blurredUrl, state }: ReturnType<typeof shownFile>): string {
  if (blurredUrl) return '已遮挡，可以重新遮挡'
  return url ? '还没有遮挡，别人看不到' : sealStateNames[state]
}
