import { Button, View } from '@tarojs/components'
import { packStatusNames } from '@domain/evidence-packs/evidence-pack'
import { writtenInstant } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { call } from '../../../cloud'
import { Card } from '../../../components/card'
import { StateTag } from '../../../components/state-tag'
import { openFile, shareFile } from '../../../documents'
import { useActing } from '../../../use-acting'
import type { ShownPack } from './making'
import './pack-row.scss'

/** A pack that was made: what stands in it, and the ways to its files. */
export function PackRow({ pack }: { pack: ShownPack }) {
  const { _id, status, askedByName, askedAt, files, keptUntil } = pack
  const { busy, act } = useActing()
  const isThere = status === 'made' && (keptUntil ?? '') > serverNow()
  const take = (place: number) =>
    act(async () => {
      const taken = await call('evidencePacks.take', { packId: _id })
      const file = taken.files[place]
      if (file) await (place === 0 ? openFile(file) : shareFile(file))
    })
  return (
    <Card title={`${askedByName} ${writtenInstant(askedAt)}`}>
      <StateTag
        word={status === 'made' && !isThere ? '文件已清除' : packStatusNames[status]}
        tone={status === 'failed' ? 'danger' : isThere ? 'accent' : 'plain'}
      />
      {spokenPack(pack).map((words) => (
        <View key={words}>{words}</View>
      ))}
      {isThere && (
        <View className="pack-row__files">
          {files.map(({ fileName, byteCount }, place) => (
            <Button
              key={fileName}
              className="plain-button"
              {...(busy && { disabled: true })}
              onClick={() => void take(place)}
            >
              {`${wayTo(place, files.length)}（${spokenSize(byteCount)}）`}
            </Button>
          ))}
        </View>
      )}
    </Card>
  )
}

function wayTo(place: number, fileCount: number): string {
  if (place === 0) return '打开案卷材料'
  return fileCount > 2 ? `转发压缩包 ${place}` : '转发压缩包'
}

const spokenSize = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1e6).toFixed(1)} MB`

function spokenPack({ status, photoCount = 0, unsoundCount = 0, breakCount = 0 }: ShownPack) {
  if (status !== 'made') return ['过了一天还没有做成，请再做一次']
  return [
    unsoundCount === 0
      ? `照片 ${photoCount} 张，都已封存、与拍摄时一致`
      : `照片 ${photoCount} 张，其中 ${unsoundCount} 张没有封存、不一致或找不到，包里都写明了`,
    breakCount === 0 ? '留痕核对无误' : `留痕有 ${breakCount} 处和写入时不一样，包里都写明了`,
  ]
}
