// The lists of clues that somebody of the agency or the commission begins the day with.

import type { Role } from '@domain/people/roles'
import type { Api } from '../../../cloudfunctions/api'

export interface ClueView {
  word: string
  ask: Pick<Api['clues.list']['input'], 'status' | 'order'>
  empty: { title: string; words: string }
}

export const views = {
  reported: {
    word: '待受理',
    ask: { status: 'reported' },
    empty: {
      title: '没有待受理的线索',
      words: '协管员巡查发现疑似问题后会出现在这里，同时有消息提醒您',
    },
  },
  accepted: {
    word: '办理中',
    ask: { status: 'accepted' },
    empty: { title: '没有办理中的线索', words: '受理后的线索在这里，核实后办结' },
  },
  due: {
    word: '按期限',
    ask: { order: 'due' },
    empty: { title: '没有在计时的线索', words: '超期和快到期的线索排在最前面' },
  },
  unheeded: {
    word: '没人打开',
    ask: { order: 'unheeded' },
    empty: { title: '没有落空的线索', words: '该通知的人都通知过、还没有人打开的线索会在这里' },
  },
} as const satisfies Record<string, ClueView>
export type ViewName = keyof typeof views

const AGENCY: readonly ViewName[] = ['reported', 'accepted', 'due', 'unheeded']

const byRole: Partial<Record<Role, readonly ViewName[]>> = {
  officer: ['reported', 'accepted', 'due'],
  commission: ['due', 'unheeded', 'reported'],
}

export const viewsOf = (role: Role): readonly ViewName[] => byRole[role] ?? AGENCY
