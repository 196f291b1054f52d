// What was done with a clue, one after the other, as its page tells it.

import { instant } from '../kernel/time'
import { array, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import { photoRef, type PhotoRef } from '../photos/photo'

/** Stands after who did it. */
export const handlingNames = {
  accepted: '受理',
  sentBack: '退回补充',
  answered: '补充了情况',
  graded: '调整了紧急程度',
  reassigned: '转办',
  transferred: '移交其他区县',
  paused: '暂停计时',
  resumed: '恢复计时',
  leftForScene: '赶赴现场',
  arrived: '到达现场',
  merged: '合并到另一条线索',
  mergedHere: '合并进来一条线索',
  unmerged: '撤销合并',
  unmergedHere: '撤销了一条线索的合并',
  caseOpened: '立案',
  caseWithdrawn: '撤案',
  closed: '办结',
  referred: '移送',
  dismissed: '不予处理',
  reopened: '重新办理',
} as const
export type HandlingName = keyof typeof handlingNames

/** Why something was decided. */
export const reasonWords = string().trim().min(2).max(200)

export const handling = object({
  what: oneOf(Object.keys(handlingNames) as HandlingName[]),
  byName: string(),
  at: instant,
  /** Why, or what was said. */
  words: string().optional(),
  /** Whom or what it went to, in words. */
  to: string().optional(),
  photos: array(photoRef).optional(),
})
export type Handling = Infer<typeof handling>

/** 周明 移送：市场监督管理部门; 周明 赶赴现场，同行：县疾控中心 */
export const spokenHandling = ({ byName, what, to }: Pick<Handling, 'byName' | 'what' | 'to'>) =>
  `${byName} ${handlingNames[what]}${to ? `${to.includes('：') ? '，' : '：'}${to}` : ''}`

export const photosOfAnswers = ({ handlings }: { handlings: readonly Handling[] }): PhotoRef[] =>
  handlings.flatMap(({ photos = [] }) => photos)

/** More than any clue ever needs. */
export const MOST_HANDLINGS = 200
