import { View } from '@tarojs/components'
import { previewImage } from '@tarojs/taro'
import { photoSourceNames, sealStateNames, type PhotoRef } from '@domain/checklists/photo'
import { Card } from '../../../components/card'
import { PhotoGrid } from '../../../components/photo-grid'
import { say } from '../../../dialogs'
import { FindingWords } from './finding-words'
import type { Shown } from './shown'

interface FindingsProps {
  shown: Shown
  /** In milliseconds since 1970: links to photos end soon after. */
  readAt: number
  readAgain: () => unknown
}

// The cloud's links last ten minutes.
const LINKS_MILLISECONDS = 9 * 60_000

/** What the clue rests on, with its photos. */
export function Findings({ shown: { clue, photos }, readAt, readAgain }: FindingsProps) {
  const urlOf = ({ fileId }: PhotoRef) => photos[fileId]?.url ?? ''
  const wordOf = ({ fileId, source }: PhotoRef) =>
    `${photoSourceNames[source]} ${sealStateNames[photos[fileId]?.state ?? 'waiting']}`

  const open = (of: PhotoRef[], id: string) => {
    const current = photos[id]?.url
    if (Date.now() - readAt > LINKS_MILLISECONDS) {
      void readAgain()
      say('照片正在重新读取，请再点一次')
    } else if (current) void previewImage({ current, urls: of.map(urlOf).filter(Boolean) })
    else say('照片文件找不到了')
  }

  return (
    <>
      {clue.findings.map((finding, place) => (
        <Card key={place} title={clue.findings.length > 1 ? `发现问题 ${place + 1}` : '发现问题'}>
          <FindingWords finding={finding} />
          {finding.photos.length > 0 ? (
            <PhotoGrid
              photos={finding.photos.map((photo) => ({
                id: photo.fileId,
                source: urlOf(photo),
                word: wordOf(photo),
              }))}
              onOpen={({ id }) => open(finding.photos, id)}
            />
          ) : (
            <View className="quiet">没有照片</View>
          )}
        </Card>
      ))}
    </>
  )
}
