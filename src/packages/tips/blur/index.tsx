import { useEffect, useMemo, useState } from 'react'
import { Image, View } from '@tarojs/components'
import { getWindowInfo, navigateBack, useRouter } from '@tarojs/taro'
import { photosSent } from '@domain/tip-offs/tip-file'
import { aria, innerAria } from '../../../platform/aria'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Tabs } from '../../../components/tabs'
import { TextButton } from '../../../components/text-button'
import { agreed, say } from '../../../dialogs'
import { openPicture, PaintPad, paintedOver } from '../../../platform/paint-pad'
import {
  brushes,
  brushOn,
  type Brush,
  type OpenedPicture,
  type PaintStroke,
} from '../../../platform/paint'
import { useActing } from '../../../use-acting'
import { shownFile, type Whole } from '../whole'
import { sendBlurred } from './send'
import './blur.scss'

const OFFLINE = '现在没有网络，有网后才能遮挡'
const BRUSHES = (Object.keys(brushes) as Brush[]).map((value) => ({
  value,
  word: brushes[value].name,
}))
const AROUND = 32
/** So that what is done with it stays in sight. */
const OF_WINDOW = 0.55

/** A photo that a resident sent, painted over with a finger before others see it. */
export default function BlurPage() {
  const { id: tipOffId = '', place = '' } = useRouter().params
  const asked = useAsked('tipOffs.whole', { tipOffId })
  const shown = asked.data && photoAt(asked.data, Number(place))
  if (!shown?.url)
    return (
      <Page offlineWords={OFFLINE}>
        <Loaded of={asked}>
          {() => <EmptyState title="这张照片现在不能遮挡" words="等几分钟处理好后再来" />}
        </Loaded>
      </Page>
    )
  return <Blur tipOffId={tipOffId} fileId={shown.fileId} url={shown.url} />
}

function photoAt(whole: Whole, place: number) {
  const photo = photosSent(whole.tip)[place]
  return photo && { fileId: photo.fileId, url: shownFile(whole, photo.fileId).url }
}

interface BlurProps {
  tipOffId: string
  fileId: string
  url: string
}

function Blur({ tipOffId, fileId, url }: BlurProps) {
  const picture = usePicture(url)
  const [strokes, setStrokes] = useState<readonly PaintStroke[]>([])
  const [brush, setBrush] = useState<Brush>('wide')
  const { busy, act, once } = useActing()
  const save = async (opened: OpenedPicture) => {
    if (strokes.length === 0 && !(await agreed(...NOTHING))) return
    await act(async () => {
      await sendBlurred({ tipOffId, fileId }, await paintedOver(opened, strokes))
      await navigateBack()
      say('已遮挡')
    })
  }
  if (!picture || picture === 'failed')
    return (
      <Page offlineWords={OFFLINE}>
        {picture && <EmptyState title="照片打不开" words="请返回再试，或者换一部手机" />}
      </Page>
    )
  return (
    <Page
      offlineWords={OFFLINE}
      action={<BottomAction words="遮挡好了" busy={busy} onTap={() => once(() => save(picture))} />}
    >
      <View className="quiet">用手指涂掉人脸、车牌和能认出举报人的地方</View>
      <Picture
        {...{ picture, strokes, brush: brushOn(picture, brush) }}
        onStroke={(stroke) => setStrokes((before) => [...before, stroke])}
      />
      <Tabs label="涂抹的大小" tabs={BRUSHES} value={brush} onChoose={setBrush} />
      {strokes.length > 0 && (
        <View className="blur__ways">
          <TextButton word="撤销一笔" onTap={() => setStrokes(strokes.slice(0, -1))} />
          <TextButton word="全部重涂" onTap={() => setStrokes([])} />
        </View>
      )}
    </Page>
  )
}

const NOTHING = [
  '没有要遮挡的？',
  '协管员和看线索的人会看到整张照片。请看清没有人脸、车牌和能认出举报人的地方。',
  '没有，就这样',
] as const

/** Fetched once: a link that is read anew is the same picture. */
function usePicture(url: string): OpenedPicture | 'failed' | undefined {
  const [first] = useState(url)
  const [picture, setPicture] = useState<OpenedPicture | 'failed'>()
  useEffect(() => {
    openPicture(first).then(setPicture, () => setPicture('failed'))
  }, [first])
  return picture
}

interface PictureProps {
  picture: OpenedPicture
  strokes: readonly PaintStroke[]
  brush: number
  onStroke: (stroke: PaintStroke) => void
}

function Picture({ picture, ...painting }: PictureProps) {
  const shown = useMemo(() => {
    const { windowWidth, windowHeight } = getWindowInfo()
    const { width, height } = picture
    const scale = Math.min((windowWidth - AROUND) / width, (windowHeight * OF_WINDOW) / height)
    return { width: Math.round(width * scale), height: Math.round(height * scale) }
  }, [picture])
  return (
    <View
      className="blur__picture"
      style={{ width: `${shown.width}px`, height: `${shown.height}px` }}
    >
      <Image
        className="blur__image"
        mode="scaleToFill"
        src={picture.path}
        {...aria({ role: 'img', label: '举报人的照片' })}
        {...innerAria({ alt: '' })}
      />
      <PaintPad {...{ picture, shown, ...painting }} />
    </View>
  )
}
