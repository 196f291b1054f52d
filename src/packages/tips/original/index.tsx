import { useState } from 'react'
import { previewImage, useRouter } from '@tarojs/taro'
import { lookReason } from '@domain/tip-offs/informant'
import { photosSent } from '@domain/tip-offs/tip-file'
import { useAsked } from '../../../asking'
import { callExport } from '../../../cloud'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Field } from '../../../components/field'
import { Loaded } from '../../../components/loaded'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'

const OFFLINE = '现在没有网络，有网后才能看'
const LABEL = '为什么要看原件'

/** As it was sent, with whatever the resident's phone wrote beside the picture: with a reason that stays. */
export default function OriginalPage() {
  const { id: tipOffId = '', place = '' } = useRouter().params
  const asked = useAsked('tipOffs.whole', { tipOffId })
  const [reason, setReason] = useState('')
  const { busy, act, once } = useActing()
  const fileId = asked.data && photosSent(asked.data.tip)[Number(place)]?.fileId
  const look = async (of: { tipOffId: string; fileId: string }) => {
    await callOnce('tipOffs.openOriginal', tipOffId, { ...of, reason: reason.trim() })
    const { url } = await callExport('tipOffs.original', of)
    await previewImage({ current: url, urls: [url] })
  }
  const isSaid = lookReason.safeParse(reason).success
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        fileId && (
          <BottomAction
            words={isSaid ? '看原件' : '请写明原因'}
            disabled={!isSaid}
            busy={busy}
            onTap={() => once(() => act(() => look({ tipOffId, fileId })))}
          />
        )
      }
    >
      <Loaded of={asked}>
        {() => (
          <Card title="原件可能认得出举报人" under="谁在什么时候、为什么看过，会一直留在记录里">
            <Field label={LABEL}>
              <NoteInput label={LABEL} value={reason} maxLength={200} onChange={setReason} />
            </Field>
          </Card>
        )}
      </Loaded>
    </Page>
  )
}
