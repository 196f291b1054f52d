// What follows, said before it is done.

import { mayDo } from '@domain/people/permissions'
import type { Listed } from './person-row'

export const beforeUnbinding = ({ name }: Listed): string =>
  `${name}现在登录的微信马上看不到记录，没用过的邀请码也失效。之后本人用手机号或新的邀请码再登录。`

export const beforeSuspending = ({ name, role }: Listed): string =>
  [
    `${name}马上不能再登录和看记录，交过的记录都保留。`,
    mayDo(role, 'clue.accept') ? '没有办结的线索转给别人办理。' : '',
    '以后可以恢复。',
  ].join('')
