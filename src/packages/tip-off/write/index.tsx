import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { concernOf } from '@domain/clues/concerns'
import { beyondOf } from '@domain/tip-offs/beyond'
import { addsUp } from '@domain/tip-offs/illness'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Field, TextInput } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { go, pageOf } from '../../../go'
import { DraftGone } from '../../../outbox/draft-gone'
import { PHOTOS, type ResidentTipContent } from '../../../outbox/kinds/resident-tip-written'
import { drafts } from '../../../outbox/phone-outbox'
import { PhotosHere } from '../../../outbox/photos-here'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { useOffices } from '../offices'
import { OnTheMap } from './on-the-map'
import { IllnessFields } from './illness-fields'
import { Pressing } from './pressing'
import { Spoken } from './spoken'
import { useSpeaking } from './use-speaking'
import { WhatDay } from './what-day'
import { Where } from './where'

const OFFLINE = '没有网络也能写，有网后自动发送'

/** The second of four steps: where, and whatever else one likes to say. */
export default function WritePage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<ResidentTipContent>(id)
  const offices = useOffices().data?.offices
  const speaking = useSpeaking(id, writing.lookAtFiles)
  useDidShow(writing.look)
  const [only] = offices?.length === 1 ? offices : []
  const chosen = draft?.content.county
  const isOpen = draft?.state.name === 'open'
  useEffect(() => {
    if (isOpen && only && chosen === undefined)
      writing.change((content) => ({ ...content, county: only.county }))
  }, [isOpen, only, chosen, writing])
  if (draft?.state.name !== 'open') return <DraftGone draft={drafts.find(id)} />
  const { concern, beyond, place, words } = draft.content
  const set = (changed: Partial<ResidentTipContent>) =>
    writing.change((content) => ({ ...content, ...changed }))
  const missing = speaking.seconds === undefined ? missingIn(draft.content) : '先说完再下一步'
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction
          words={missing ?? '下一步'}
          disabled={missing !== undefined}
          onTap={() => go(pageOf.tipIdentity(id))}
        />
      }
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <Pressing concern={concern} />
      <Card title={beyond ? beyondOf(beyond).name : concernOf(concern).name}>
        <Field label="在哪里（必填）">
          <TextInput
            label="在哪里"
            value={place}
            maxLength={60}
            placeholder="单位名字，或村、街名"
            onChange={(typed) => set({ place: typed })}
          />
          <OnTheMap content={draft.content} onChange={set} />
        </Field>
        <Where content={draft.content} offices={offices ?? []} onChange={set} />
        <Field label="是什么情况（可以不写）">
          <NoteInput
            label="是什么情况"
            value={words}
            maxLength={500}
            placeholder="看到、听到了什么；不要写自己的姓名电话"
            onChange={(typed) => set({ words: typed })}
          />
        </Field>
        <Spoken {...{ draft, speaking, onChange: writing.lookAtFiles }} />
        <WhatDay content={draft.content} onChange={set} />
      </Card>
      <IllnessFields content={draft.content} onChange={set} />
      <Card title="照片（没有就不拍）">
        <PhotosHere {...{ place: PHOTOS, draft, writing }} />
        <View className="quiet">照片里不会带上您的位置和手机信息</View>
      </Card>
    </Page>
  )
}

/** What still keeps it from being sent; the first of it. */
function missingIn({ place, county, illness = {} }: ResidentTipContent): string | undefined {
  if (place.trim().length < 2) return '还没写在哪里'
  if (county === undefined) return '还没选哪个区县'
  return addsUp(illness) ? undefined : '人数请核对'
}
