import { useMemo } from 'react'
import { Image, View } from '@tarojs/components'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { keepPicture } from '../../../keep-picture'
import { aria, innerAria } from '../../../platform/aria'
import { album } from '../../../platform/album'
import { useActing } from '../../../use-acting'
import { placardDrawing, type Placard } from './placard'
import { qrPicture } from './qr'
import './code-card.scss'

interface CodeCardProps {
  placard: Placard
  /** What is said here only, and not on the picture. */
  quiet: string
}

/** A code to be scanned from the screen. */
export function CodeCard({ placard: { title, under, link, words }, quiet }: CodeCardProps) {
  const picture = useMemo(() => qrPicture(link), [link])
  const label = `${title}的二维码`
  return (
    <Card>
      <View className="code-card">
        <View className="title">{title}</View>
        <View className="quiet">{under}</View>
        <Image
          className="code-card__picture"
          src={picture}
          showMenuByLongpress
          {...aria({ role: 'img', label })}
          {...innerAria({ alt: label })}
        />
        {words.map((line) => (
          <View key={line}>{line}</View>
        ))}
        <View className="quiet">{quiet}</View>
      </View>
    </Card>
  )
}

/** The code with its words as a picture, to be printed or sent on. */
export function KeepPlacard({ placard }: { placard: Placard }) {
  const { busy, act, once } = useActing()
  const keep = async () => {
    const words = { kept: `已存到${album.where}，可以打印、转发`, otherwise: NOT_ALLOWED }
    await keepPicture(placardDrawing(placard), placard.title, words)
  }
  return <BottomAction words="保存成图片" busy={busy} onTap={() => once(() => act(keep))} />
}

const NOT_ALLOWED =
  '微信还不能把图片放进相册。请在设置里打开“添加到相册”，再点一次保存；也可以截图。'
