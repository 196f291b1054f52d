// Why the agency does not take a tip up, and how one would say it to whoever sent it.

import { enum as oneOf, string, type infer as Infer } from '../kernel/z'
import { beyondOf, type BeyondId } from './beyond'

export const declineReasonNames = {
  notOurs: '不归卫生监督管',
  tooVague: '说得不具体，没法核实',
  answered: '同一件事已经答复过',
  elsewhere: '正在起诉、复议或由别的部门办',
  tooLate: '时间太久，查不清了',
  abuse: '不是举报（广告、辱骂、试发）',
} as const
export const declineReason = oneOf(
  Object.keys(declineReasonNames) as (keyof typeof declineReasonNames)[],
)
export type DeclineReason = Infer<typeof declineReason>

export const declineWords = string().trim().min(5).max(300)

const usual: Record<DeclineReason, string> = {
  notOurs: '您反映的事不归卫生监督管，我们不能处理。',
  tooVague: '您说的地点或情况不够具体，我们没法核实。请补充后再举报一次。',
  answered: '您反映的事以前举报过，已经答复。有新的情况请再举报。',
  elsewhere: '您反映的事正在由别的部门或法院办理，请等那边的结果。',
  tooLate: '您反映的事过去太久，已经查不清了。现在还有的，请再举报。',
  abuse: '这条内容不是卫生方面的举报，我们不处理。真有情况请重新举报。',
}

/** For the officer to begin with: the informant reads it. */
export function declineTemplate(reason: DeclineReason, beyond?: BeyondId): string {
  if (reason !== 'notOurs' || !beyond) return usual[reason]
  const { responsible, phone, advice } = beyondOf(beyond)
  return `您反映的事归${responsible}管${phone ? `，电话 ${phone}` : ''}。${advice}`
}
