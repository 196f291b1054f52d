import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { Field } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import { tell } from '../../../dialogs'
import type { Draft } from '../../../outbox/draft'
import { DraftPhotos } from '../../../outbox/draft-photos'
import { SIGNATURE, type AdviceWritten } from '../../../outbox/kinds/advice-written'
import { drafts } from '../../../outbox/phone-outbox'
import type { Writing } from '../../../outbox/use-draft'
import { StorageFull } from '../../../platform/contracts'
import type { Stroke } from '../../../platform/ink'
import { SignaturePad, signatureImage } from '../../../platform/signature-pad'
import { useOneAtATime } from '../../../use-one-at-a-time'

interface SignatureProps {
  draft: Draft<AdviceWritten>
  writing: Writing<AdviceWritten>
}

/** Written with a finger and kept like a photo; what is signed on paper is photographed. */
export function Signature({ draft, writing }: SignatureProps) {
  const signed = useMemo(
    () => draft.photos.filter(({ place }) => place === SIGNATURE),
    [draft.photos],
  )
  if (signed.length === 0) return <ToSign id={draft._id} writing={writing} />
  return (
    <Field label="签字（要重签的，先删除）">
      <DraftPhotos place={SIGNATURE} photos={signed} onRemove={writing.removePhoto} />
    </Field>
  )
}

function ToSign({ id, writing }: { id: string; writing: Writing<AdviceWritten> }) {
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const once = useOneAtATime()
  const keep = async () => {
    try {
      const temporaryPath = await signatureImage(strokes)
      await drafts.addPhoto(id, SIGNATURE, { temporaryPath, source: 'signature' })
    } catch (failure) {
      const words =
        failure instanceof StorageFull ? failure.message : '这部手机不能手写，请在纸上签字后拍照'
      await tell('签字没有存下', words)
    }
    writing.look()
  }
  return (
    <Field label="请在框内签字">
      <SignaturePad
        strokes={strokes}
        onStroke={(stroke) => setStrokes((before) => [...before, stroke])}
      />
      <View className="signature-ways">
        {strokes.length > 0 && <TextButton word="签好了" onTap={() => once(keep)} />}
        {strokes.length > 0 && <TextButton word="重写" onTap={() => setStrokes([])} />}
        <TextButton word="在纸上签，拍照" onTap={() => void writing.addPhoto(SIGNATURE)} />
      </View>
    </Field>
  )
}
