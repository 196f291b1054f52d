// What the agency can do with a resident's tip as it stands: the page offers it by this table, and the machine refuses the rest.

import { mayDo } from '../people/permissions'
import type { Person } from '../people/person'
import { isEnded, tipStatus, type TipStatus } from './status'
import type { TipOff } from './tip-off'
import { isOfAgency } from './whose'

const open = tipStatus.options.filter((status) => !isEnded(status))

interface Doing {
  name: string
  from: readonly TipStatus[]
  /** Absent where it stays where it is. */
  to?: TipStatus
}

/** In the order in which they are offered: the first is the usual next step. */
export const tipActs = {
  release: { name: '放出来办', from: ['quarantined'], to: 'submitted' },
  accept: { name: '受理', from: ['submitted', 'declined'], to: 'accepted' },
  makeClue: { name: '转成线索', from: ['accepted', 'verified'], to: 'becameClue' },
  answer: {
    name: '答复举报人',
    from: ['accepted', 'verified', 'becameClue', 'becameEmergency'],
    to: 'closed',
  },
  pass: { name: '请协管员核实', from: ['accepted'], to: 'received' },
  decline: { name: '不予受理', from: ['quarantined', 'submitted'], to: 'declined' },
  message: { name: '给举报人留言', from: open },
  takeBack: { name: '收回自己办', from: ['received', 'verified'], to: 'accepted' },
  join: { name: '并入另一条', from: ['submitted', 'accepted'], to: 'joined' },
  unjoin: { name: '撤销并入', from: ['joined'], to: 'submitted' },
} as const satisfies Record<string, Doing>
export type TipAct = keyof typeof tipActs

type Standing = Pick<
  TipOff,
  'status' | 'area' | 'placeArea' | 'channel' | 'verifierId' | 'joinedCount'
>

export const tipActsOf = (actor: Pick<Person, 'role' | 'area'>, tip: Standing): TipAct[] =>
  mayDo(actor.role, 'tipOff.decide') && isOfAgency(actor, tip)
    ? (Object.keys(tipActs) as TipAct[]).filter((act) => isNow(act, tip))
    : []

const isNow = (act: TipAct, { status, joinedCount }: Standing): boolean =>
  (tipActs[act].from as readonly TipStatus[]).includes(status) && (act !== 'join' || !joinedCount)
