// A telling that is being noted: by which way, when, who took it and what was said. It is on the phone with every change.

import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import { channelNames, recipientNames, type Channel } from '@domain/emergencies/recipients'
import { spokenInstant } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { TextButton } from '../../../components/text-button'
import type { Draft } from '../../../outbox/draft'
import type { MoreWritten } from '../../../outbox/kinds/emergency-written'
import { drafts } from '../../../outbox/phone-outbox'
import { submit } from '../../../outbox/submit'
import { reached } from '../begin'
import { shownOf } from '../stamp-now'
import { StampField } from '../time-field'
import type { Known } from './known'
import '../emergency.scss'

interface NotingProps {
  kind: Known['emergency']['kind']
  draft: Draft<MoreWritten>
}

type Telling = NonNullable<MoreWritten['telling']>

export function Noting({ kind, draft }: NotingProps) {
  const { _id, content } = draft
  const { telling, isCall } = content
  if (!telling) return null
  const change = (changes: Partial<Telling>) => {
    const next = { ...telling, ...changes }
    const { reaches: _, isCall: __, ...rest } = content
    drafts.change(_id, { ...rest, telling: next, ...reached(kind, next) })
  }
  if (isCall) return <WasItAnswered draft={draft} telling={telling} onAnswered={() => change({})} />
  return <TellingForm id={_id} telling={telling} onChange={change} />
}

interface WasItAnsweredProps {
  draft: Draft<MoreWritten>
  telling: Telling
  onAnswered: () => void
}

/** Right after the call; also when the mini-program was killed meanwhile. */
const WasItAnswered = ({ draft: { _id }, telling, onAnswered }: WasItAnsweredProps) => (
  <View className="asked-whether">
    <View>
      {spokenInstant(shownOf(telling.at))} 给{recipientNames[telling.recipient]}打了电话，报告了吗？
    </View>
    <View className="side-by-side">
      <Button className="main-button" onClick={onAnswered}>
        打通了，已报告
      </Button>
      <Button className="plain-button" onClick={() => void drafts.discard(_id)}>
        没打通
      </Button>
    </View>
  </View>
)

const CHANNELS = (['phone', 'fax', 'inPerson'] as const).map((value) => ({
  value,
  word: channelNames[value],
}))

interface TellingFormProps {
  id: string
  telling: Telling
  onChange: (changes: Partial<Telling>) => void
}

function TellingForm({ id, telling, onChange }: TellingFormProps) {
  const { recipient, channel, at } = telling
  const [once, setOnce] = useState(false)
  const keep = () => {
    if (once) return
    setOnce(true)
    submit<MoreWritten>(id)
  }
  return (
    <Card title={`报告${recipientNames[recipient]}`}>
      <Field label="怎么报告的">
        <Choice<Exclude<Channel, 'app'>>
          label="怎么报告的"
          options={CHANNELS}
          value={channel}
          onChoose={(chosen) => onChange({ channel: chosen })}
        />
      </Field>
      <Field label="什么时候">
        <StampField label="报告" value={at} onChange={(next) => onChange({ at: next })} />
      </Field>
      <WhatWasSaid telling={telling} onChange={onChange} />
      <Button className="main-button" onClick={keep}>
        记下这次报告
      </Button>
      <TextButton word="不记了" onTap={() => void drafts.discard(id)} />
    </Card>
  )
}

const WhatWasSaid = ({
  telling: { whom = '', words = '' },
  onChange,
}: Pick<TellingFormProps, 'telling' | 'onChange'>) => (
  <>
    <Field label="对方是谁（不知道可以不填）">
      <TextInput
        label="对方是谁"
        value={whom}
        placeholder="如：值班员小李"
        maxLength={40}
        onChange={(next) => onChange({ whom: next })}
      />
    </Field>
    <Field label="说了什么">
      <NoteInput
        label="说了什么"
        value={words}
        placeholder="如：报了地点、人数，对方说马上派人"
        maxLength={500}
        onChange={(next) => onChange({ words: next })}
      />
    </Field>
  </>
)
