// What a person does at an emergency. While its report is open it is written into that; later into something that is
// added. Each is on the phone at once.

import { makePhoneCall } from '@tarojs/taro'
import type { EmergencyAnswer } from '@domain/emergencies/questions'
import { recipientNames, type Channel, type Recipient } from '@domain/emergencies/recipients'
import type { Id } from '@domain/kernel/ids'
import { agreed, say } from '../../../dialogs'
import type { Draft } from '../../../outbox/draft'
import type { EmergencyWritten, MoreWritten } from '../../../outbox/kinds/emergency-written'
import { drafts } from '../../../outbox/phone-outbox'
import { submit } from '../../../outbox/submit'
import { beginMore, beginTelling } from '../begin'
import { stampNow } from '../stamp-now'
import type { Known } from './known'

export interface Person {
  _id: Id
}

/** The draft that takes answers and photos once the report is out of one's hands. */
const addingTo = async ({ id, adding }: Known, { _id }: Person): Promise<Draft<MoreWritten>> =>
  adding ?? beginMore(id, _id, '突发事件补充', {})

export async function answer(
  known: Known,
  person: Person,
  question: string,
  value: EmergencyAnswer | undefined,
): Promise<void> {
  const answered = stampNow()
  if (known.stage === 'open') {
    const { content } = drafts.find<EmergencyWritten>(known.id) ?? {}
    if (!content) return
    const answers = withAnswer(content.answers, question, value)
    drafts.change(known.id, { ...content, answers, answered })
    return
  }
  const { _id } = await addingTo(known, person)
  const { content } = drafts.find<MoreWritten>(_id) ?? {}
  if (!content) return
  const answers = withAnswer(content.answers ?? {}, question, value)
  drafts.change(_id, { ...content, answers, answered })
}

function withAnswer(
  answers: Record<string, EmergencyAnswer>,
  question: string,
  value: EmergencyAnswer | undefined,
): Record<string, EmergencyAnswer> {
  const { [question]: _, ...others } = answers
  return value === undefined ? others : { ...others, [question]: value }
}

/** Photos go by themselves, so that words never wait for them. */
export const draftForPhotos = addingTo

export function changeReport(id: Id, changes: Partial<EmergencyWritten>): void {
  const { content } = drafts.find<EmergencyWritten>(id) ?? {}
  if (content) drafts.change(id, { ...content, ...changes })
}

/** Out at once with what is known; what is being added follows it. */
export function report({ id, adding }: Known): void {
  submit<EmergencyWritten>(id)
  if (adding && adding.photos.length > 0) submit(adding._id)
}

export const sendAdded = ({ adding }: Known): void => {
  if (adding) submit(adding._id)
}

/** The first verification stands once it is sent. */
export async function verify({ id, stage }: Known, { _id }: Person): Promise<void> {
  const verified = stampNow()
  if (stage === 'open') {
    changeReport(id, { verified })
    return
  }
  if (!(await agreed('初步核实好了？', '核实的时间会记下来，不能再改', '核实好了'))) return
  const draft = await beginMore(id, _id, '初步核实', { verified })
  submit(draft._id)
}

export async function ruleOut({ id }: Known, { _id }: Person, words: string): Promise<void> {
  const draft = await beginMore(id, _id, '核实后排除', { ruledOut: { at: stampNow(), words } })
  submit(draft._id)
}

/** What is to be noted is on the phone before the call begins: a call may be the end of the mini-program. */
export async function phone(
  { id, emergency: { kind } }: Known,
  person: Person,
  to: Recipient,
  phoneNumber: string,
): Promise<void> {
  await beginTelling({ emergencyId: id, kind, personId: person._id }, to, 'phone', true)
  try {
    await makePhoneCall({ phoneNumber: phoneNumber.replace(/[ -]/g, '') })
  } catch {
    say(`没有拨出。${recipientNames[to]}电话 ${phoneNumber}`)
  }
}

export const note = (
  { id, emergency: { kind } }: Known,
  person: Person,
  to: Recipient,
  channel: Exclude<Channel, 'app'> = 'phone',
) => beginTelling({ emergencyId: id, kind, personId: person._id }, to, channel, false)
