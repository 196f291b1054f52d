// What is done with a tip as it is sent, and what still keeps it from being sent.

import type { TipAct } from '@domain/tip-offs/acts'
import type { TipStatus } from '@domain/tip-offs/status'
import { callOnce } from '../../../once'
import type { Written } from './kept'
import { wayOf } from './ways'

const missing: Partial<Record<TipAct, (written: Written) => string | undefined>> = {
  decline: ({ reason }) => (reason ? undefined : '请选原因'),
  pass: ({ coordinatorId }) => (coordinatorId ? undefined : '请选协管员'),
  makeClue: ({ severity }) => (severity ? undefined : '请选紧急程度'),
  answer: ({ kind }) => (kind ? undefined : '请选结果'),
  join: ({ intoId }) => (intoId ? undefined : '请选并到哪一条'),
}

/** In words; undefined where it can be sent. */
export function faultOf(act: TipAct, written: Written): string | undefined {
  const unchosen = missing[act]?.(written)
  if (unchosen) return unchosen
  const { words } = wayOf(act)
  return words?.rule && !words.rule.safeParse(written.words).success
    ? `请写${words.label.replace(/（.*/u, '')}`
    : undefined
}

interface OnTip {
  tipOffId: string
  seen: TipStatus
}

type Send = (on: OnTip, written: Written, words: string) => Promise<unknown>

/** What is missing is said by `missing` before. */
const sends: Partial<Record<TipAct, Send>> = {
  message: ({ tipOffId }, _written, words) =>
    callOnce('tipOffs.message', tipOffId, { tipOffId, words }),
  decline: (on, { reason = 'tooVague', beyond }, words) => {
    const whose = reason === 'notOurs' && beyond ? { beyond } : {}
    return callOnce('tipOffs.decline', on.tipOffId, { ...on, reason, ...whose, words })
  },
  pass: (on, { coordinatorId = '' }, words) =>
    callOnce('tipOffs.pass', on.tipOffId, { ...on, coordinatorId, words }),
  makeClue: (on, { severity = 'ordinary' }) =>
    callOnce('tipOffs.makeClue', on.tipOffId, { ...on, severity }),
  answer: (on, { kind = 'putRight' }, words) =>
    callOnce('tipOffs.answer', on.tipOffId, { ...on, kind, words }),
  join: (on, { intoId = '' }) => callOnce('tipOffs.join', on.tipOffId, { ...on, intoId }),
}

export async function send(act: TipAct, on: OnTip, written: Written): Promise<void> {
  await sends[act]?.(on, written, written.words.trim())
}
