import { Button, View } from '@tarojs/components'
import {
  clocksOf,
  recipientStateNames,
  spokenTwoHours,
  type RecipientClock,
} from '@domain/emergencies/clocks'
import { channelNames, recipientNames, type Recipient } from '@domain/emergencies/recipients'
import { spokenInstant } from '@domain/kernel/time'
import type { Contact } from '@domain/people/contact'
import { serverNow } from '../../../clock'
import { Card } from '../../../components/card'
import { StateTag, type Tone } from '../../../components/state-tag'
import { TextButton } from '../../../components/text-button'
import { useRules } from '../../../county-rules'
import { useContacts } from '../contacts'
import type { Known } from './known'
import '../emergency.scss'

interface RecipientsProps {
  known: Known
  /** Absent for whoever only reads. */
  onPhone?: (to: Recipient, phone: string) => void
  onNote?: (to: Recipient) => void
}

/** Whom to tell, one tap to phone, how long there is, and who was told when. */
export function Recipients({ known, onPhone, onNote }: RecipientsProps) {
  const contacts = useContacts()
  const { emergency } = known
  const twoHoursFrom = useRules()?.construal.twoHoursFrom
  const clocks = clocksOf(emergency, serverNow(), twoHoursFrom)
  return (
    <Card title="马上报告，各算各的时间">
      {clocks.map((clock) => (
        <View key={clock.recipient} className="recipient">
          <Clock clock={clock} />
          <Reach
            contact={contacts[clock.recipient]}
            onPhone={onPhone && ((phone) => onPhone(clock.recipient, phone))}
          />
          {onNote && <TextButton word="记一次报告" onTap={() => onNote(clock.recipient)} />}
          <Told known={known} to={clock.recipient} />
        </View>
      ))}
      <View className="quiet">{spokenTwoHours(emergency.kind, twoHoursFrom)}</View>
    </Card>
  )
}

const tones: Record<RecipientClock['state'], Tone> = {
  waiting: 'plain',
  running: 'plain',
  soon: 'danger',
  overdue: 'danger',
  told: 'accent',
  toldLate: 'danger',
}

function Clock({ clock }: { clock: RecipientClock }) {
  const { recipient, state, toldAt, dueAt, goalAt, afterGoal } = clock
  return (
    <>
      <View className="recipient__head">
        {recipientNames[recipient]}
        <StateTag word={recipientStateNames[state]} tone={tones[state]} />
      </View>
      {toldAt ? (
        <View>{spokenInstant(toldAt)} 报告到</View>
      ) : (
        <View>请在 {spokenInstant(goalAt)} 前报告</View>
      )}
      {dueAt && dueAt !== goalAt && <View className="quiet">最晚 {spokenInstant(dueAt)}</View>}
      {afterGoal && (
        <View className="danger">
          {toldAt ? '晚于' : '已过'}从发现起两小时（{spokenInstant(goalAt)}）
          {state === 'told' && '，从核实起算没有超时'}
        </View>
      )}
    </>
  )
}

interface ReachProps {
  contact: Contact | undefined
  onPhone: ((phone: string) => void) | undefined
}

function Reach({ contact, onPhone }: ReachProps) {
  if (!contact?.phone) return onPhone ? <View className="quiet">县里还没有填电话</View> : null
  const { name, phone, fax } = contact
  return (
    <>
      {onPhone && (
        <Button className="main-button recipient__phone" onClick={() => onPhone(phone)}>
          <View>打电话：{name}</View>
          <View className="recipient__number">{phone}</View>
        </Button>
      )}
      {fax && <View className="quiet">传真 {fax}</View>}
    </>
  )
}

const Told = ({ known, to }: { known: Known; to: Recipient }) =>
  known.emergency.tellings
    .filter(({ recipient }) => recipient === to)
    .map(({ _id, at, channel, whom, words, byName }) => (
      <View key={_id} className="told">
        <View>
          {spokenInstant(at)} {channelNames[channel]}
          {whom && `，对方 ${whom}`}
        </View>
        {words && <View>{words}</View>}
        <View className="quiet">{byName}记</View>
      </View>
    ))
