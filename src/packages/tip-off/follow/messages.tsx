import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import { spokenSource } from '@domain/photos/photo'
import { MOST_MESSAGES } from '@domain/tip-offs/messages'
import { Card } from '../../../components/card'
import { NoteInput } from '../../../components/note-input'
import { PhotoGrid } from '../../../components/photo-grid'
import { Step } from '../../../components/step'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { useOneAtATime } from '../../../use-one-at-a-time'
import type { Followed, FollowingProps } from './following'
import { useMessagePhotos } from './message-photos'

const ONLY_PHOTOS = '补充照片'

/** What was written to and fro; nobody's name is in it. */
export function Messages(following: FollowingProps) {
  const { messages, may } = following.tip
  const mayWrite = may.write && messages.length < MOST_MESSAGES
  if (messages.length === 0 && !mayWrite) return null
  return (
    <Card title="留言" under="办理的人看不到您是谁">
      <View>
        {messages.map(({ fromMe, words, photoCount, at }, place) => (
          <Step isSpoken key={place} what={fromMe ? '我' : '执法机构'} words={words} at={at}>
            {photoCount && <View className="quiet">附了 {photoCount} 张照片</View>}
          </Step>
        ))}
      </View>
      {mayWrite && <Writing {...following} />}
      {!may.write && <View className="quiet apart">{overIn(following.tip)}</View>}
    </Card>
  )
}

const overIn = ({ may }: Followed): string =>
  may.askAgain ? '已有结果，不再收留言。没有解决，请在下面要求重新办理' : '已有结果，不再收留言'

const comesOf = ({ answer }: Followed): string =>
  answer ? '已经答复过；您写的办理的人会看到，重新办理时一起答复' : '办理的人会看到，回话也在这里看'

function Writing({ tip, receipt, seeAnew }: FollowingProps) {
  const [typed, setTyped] = useState('')
  const photos = useMessagePhotos(tip)
  const { busy, act, once } = useActing()
  const isEmpty = typed.trim() === '' && photos.photos.length === 0
  const send = async () => {
    const sent = await photos.uploaded()
    const said = { receipt, words: typed.trim() || ONLY_PHOTOS }
    const withPhotos = { ...said, ...(sent.length > 0 && { photos: sent }) }
    await callOnce('tipOffs.write', tip.tipOffId, withPhotos)
    setTyped('')
    await photos.clear()
    say('已发给办理的人')
    await seeAnew()
  }
  return (
    <View className="apart">
      <NoteInput
        label="想补充或想问的"
        value={typed}
        maxLength={500}
        placeholder="想补充或想问的；不要写自己的姓名电话"
        onChange={setTyped}
      />
      <NotSent {...photos} />
      <View className="quiet">{comesOf(tip)}</View>
      <Button
        className="plain-button apart"
        {...((busy || isEmpty) && { disabled: true })}
        onClick={() => once(() => act(send))}
      >
        {busy ? '正在发…' : '发送留言'}
      </Button>
    </View>
  )
}

type NotSentProps = Pick<ReturnType<typeof useMessagePhotos>, 'photos' | 'room' | 'add' | 'remove'>

function NotSent({ photos, room, add, remove }: NotSentProps) {
  const once = useOneAtATime()
  return (
    <PhotoGrid
      photos={photos.map(({ _id, shown, ref }) => ({
        ...{ id: _id, source: shown, word: spokenSource(ref) },
      }))}
      onRemove={({ id }) => void remove(id)}
      {...(room > 0 && { onAdd: () => once(add) })}
    />
  )
}
