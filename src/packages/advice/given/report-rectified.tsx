import { useState } from 'react'
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
import { chosen, say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { useKept } from './kept'
import { uploadPhotos } from './upload-photos'

interface ReportRectifiedProps {
  advice: AdviceSeen
  code: string
  onReported: () => void
}

const SOURCES = { 拍照: 'camera', 从相册选: 'gallery' } as const

/** 报整改: photos go up one by one as they are taken, so that what is sent again is the same. */
export function ReportRectified({ advice, code, onReported }: ReportRectifiedProps) {
  const { kept, keep, forget } = useKept(advice._id)
  const [uploading, setUploading] = useState(false)
  const { busy, act, once } = useActing()
  const { words, photos, shown } = kept
  const room = PHOTOS_PER_RECTIFICATION - photos.length

  const add = () =>
    once(() =>
      act(async () => {
        const source = await chosen(Object.keys(SOURCES) as (keyof typeof SOURCES)[])
        if (!source) return
        setUploading(true)
        try {
          await uploadPhotos(advice, SOURCES[source], room, (photo, path) =>
            keep((before) => ({
              ...before,
              photos: [...before.photos, photo],
              shown: { ...before.shown, [photo.fileId]: path },
            })),
          )
        } finally {
          setUploading(false)
        }
      }),
    )
  const send = () =>
    once(() =>
      act(async () => {
        const said = { adviceId: advice._id, code, words: words.trim(), photos }
        await callOnce('advice.reportRectified', advice._id, said)
        forget()
        say('已报给协管员')
        onReported()
      }),
    )
  const missing = missingIn(words, photos.length)
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
          onRemove={({ id }) =>
            keep((before) => ({
              ...before,
              photos: before.photos.filter(({ fileId }) => fileId !== id),
            }))
          }
          {...(room > 0 && !uploading && { onAdd: add })}
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
