import { Button, View } from '@tarojs/components'
import type { AdviceSeen } from '@domain/advice/operator-view'
import {
  PHOTOS_PER_RECTIFICATION,
  RECTIFICATION_LETTERS,
  rectificationWords,
} from '@domain/advice/rectification'
import { Card } from '../../../components/card'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { PhotoGrid } from '../../../components/photo-grid'
import { useReporting } from './use-reporting'

interface ReportRectifiedProps {
  advice: AdviceSeen
  code: string
  onReported: () => void
}

/** 报整改: what was put right, and the photos that prove it. */
export function ReportRectified({ advice, code, onReported }: ReportRectifiedProps) {
  const { kept, keep, uploading, busy, add, send } = useReporting(advice, code, onReported)
  const { words, photos, shown } = kept
  const missing = missingIn(words, photos.length)
  const without = (gone: string) => photos.filter(({ fileId }) => fileId !== gone)
  const hasRoom = photos.length < PHOTOS_PER_RECTIFICATION
  return (
    <Card title="报整改情况">
      <Field label="改了什么">
        <NoteInput
          label="改了什么"
          value={words}
          maxLength={RECTIFICATION_LETTERS}
          placeholder="如：清水池已加盖上锁"
          onChange={(typed) => keep((before) => ({ ...before, words: typed }))}
        />
      </Field>
      <Field label="照片">
        <PhotoGrid
          photos={photos.map(({ fileId }) => ({
            ...{ id: fileId, source: shown[fileId] ?? '', word: '已上传' },
          }))}
          onRemove={({ id }) => keep((before) => ({ ...before, photos: without(id) }))}
          {...(hasRoom && !uploading && { onAdd: add })}
        />
        {uploading && <View className="quiet">正在上传照片…</View>}
      </Field>
      <Button className="main-button" {...((busy || missing) && { disabled: true })} onClick={send}>
        {busy ? '请稍候…' : (missing ?? '报给协管员')}
      </Button>
    </Card>
  )
}

function missingIn(words: string, photoCount: number): string | undefined {
  if (!rectificationWords.safeParse(words).success) return '请写明改了什么'
  return photoCount === 0 ? '请拍照证明已经整改' : undefined
}
