// Photos go up one by one as they are taken, so that a report whose answer was lost is the same when it is sent again.

import { useState } from 'react'
import type { AdviceSeen } from '@domain/advice/operator-view'
import { PHOTOS_PER_RECTIFICATION } from '@domain/advice/rectification'
import { chosen, say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { useKept } from './kept'
import { uploadPhotos } from './upload-photos'

const SOURCES = { 拍照: 'camera', 从相册选: 'gallery' } as const

export function useReporting(advice: AdviceSeen, code: string, onReported: () => void) {
  const { kept, keep, forget } = useKept(advice._id)
  const [uploading, setUploading] = useState(false)
  const { busy, act, once } = useActing()

  async function addPhotos(): Promise<void> {
    const source = await chosen(Object.keys(SOURCES) as (keyof typeof SOURCES)[])
    if (!source) return
    setUploading(true)
    const room = PHOTOS_PER_RECTIFICATION - kept.photos.length
    await uploadPhotos(advice, SOURCES[source], room, (photo, path) =>
      keep((before) => ({
        ...before,
        photos: [...before.photos, photo],
        shown: { ...before.shown, [photo.fileId]: path },
      })),
    ).finally(() => setUploading(false))
  }

  async function report(): Promise<void> {
    const said = { adviceId: advice._id, code, words: kept.words.trim(), photos: kept.photos }
    await callOnce('advice.reportRectified', advice._id, said)
    forget()
    say('已报给协管员')
    onReported()
  }

  const add = () => once(() => act(addPhotos))
  const send = () => once(() => act(report))
  return { kept, keep, uploading, busy, add, send }
}
