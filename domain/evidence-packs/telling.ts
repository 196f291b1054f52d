// Who is told that a pack is ready: whoever asked for it, and may have put the phone away.

import type { Telling } from '../deliveries/delivery'
import type { EvidencePack } from './evidence-pack'

type Made = Pick<EvidencePack, '_id' | 'subject' | 'title' | 'askedBy'>

export const tellPackEnded = (
  { subject, title, askedBy }: Made,
  status: 'made' | 'failed',
): Telling => {
  const [kind, id] = subject.split(':')
  const state = status === 'made' ? '已做好' : '没有做成'
  const hint = status === 'made' ? '七天内可以打开、转发' : '请再做一次'
  return {
    to: askedBy,
    kind: 'evidenceEnded',
    title: `证据包${state}`,
    words: `${title}：${hint}`,
    page: `packages/office/evidence/index?kind=${kind}&id=${id}`,
    message: { facilityName: title, what: '证据包', state, hint },
  }
}
