import { View } from '@tarojs/components'
import { spokenInstant } from '@domain/kernel/time'
import { serverTimeOf } from '../clock'
import { Row } from '../components/row'
import { StateTag } from '../components/state-tag'
import { TextButton } from '../components/text-button'
import { agreed, tell } from '../dialogs'
import { go } from '../go'
import { useOnline } from '../use-online'
import type { Draft } from './draft'
import { kindOf } from './kinds'
import { goOnWriting } from './go-on-writing'
import { drafts, outbox, sendWaiting } from './phone-outbox'
import type { SpokenState } from './spoken-state'
import './outbox-row.scss'

interface OutboxRowProps {
  draft: Draft
  state: SpokenState
  isSending: boolean
}

/** One draft with its state, its reason, and the ways on from there. */
export function OutboxRow({ draft, state, isSending }: OutboxRowProps) {
  const online = useOnline()
  const { _id, title, startedAt, photos, personId } = draft
  const discard = async () => {
    const [waiting] = outbox.queue.waitingFor(draft)
    if (waiting)
      return tell('还不能删除', `“${waiting.title}”要等它先发出。请先处理那一份，再删这一份`)
    const words = '内容和照片会从手机上删除，找不回来'
    if (await agreed(`删除“${title}”`, words, '删除')) await drafts.discard(_id)
  }
  return (
    <View className="outbox-row">
      <Row
        title={title}
        under={`${kindOf(draft).name}，${spokenInstant(serverTimeOf(startedAt))} 开始${photos.length > 0 ? `，照片 ${photos.length} 张` : ''}`}
        beside={<StateTag word={state.word} tone={state.tone} />}
      />
      {state.reason && (
        <View className={state.tone === 'danger' ? 'danger' : 'quiet'}>{state.reason}</View>
      )}
      {!isSending && (
        <View className="outbox-row__ways">
          <TextButton word="继续填写" onTap={() => void goOnWriting(draft, go)} />
          {draft.state.name === 'waiting' && online && (
            <TextButton
              word="立即发送"
              onTap={() => void sendWaiting(personId, { atOnce: true })}
            />
          )}
          <TextButton word="删除" onTap={() => void discard()} />
        </View>
      )}
    </View>
  )
}
