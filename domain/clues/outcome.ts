// What became of a clue, as whoever reported it reads it.

import { enum as oneOf, string, type infer as Infer } from '../kernel/z'

export const outcomeNames = {
  corrected: '查实，已改正',
  penalised: '查实，已处罚',
  referred: '已移送其他部门',
  unfounded: '未查实',
  noAction: '不予处理',
} as const
export const outcome = oneOf(Object.keys(outcomeNames) as (keyof typeof outcomeNames)[])
export type Outcome = Infer<typeof outcome>

/** What an officer may find on looking into it; the others are decisions with words of their own. */
export const found = oneOf(['corrected', 'penalised', 'unfounded'])
export type Found = Infer<typeof found>

/** How much is said of an outcome: the coordinator reads it as the answer. */
export const ANSWER_LETTERS = { least: 2, most: 300 } as const
export const answerWords = string().trim().min(ANSWER_LETTERS.least).max(ANSWER_LETTERS.most)

const SUBSTANTIATED: readonly (Outcome | undefined)[] = ['corrected', 'penalised']

/** Whether an officer has found it to be so. */
export const isSubstantiated = (of: Outcome | undefined): boolean => SUBSTANTIATED.includes(of)

/** Why nothing is done; words are needed beside it. */
export const noActionReasonNames = {
  notOurs: '不属于卫生健康监督职责',
  unprovable: '线索不具体，无法核实',
  tooLate: '已超过追究时限',
  slight: '情节轻微，已当场改正',
  other: '其他原因',
} as const
export const noActionReason = oneOf(
  Object.keys(noActionReasonNames) as (keyof typeof noActionReasonNames)[],
)
export type NoActionReason = Infer<typeof noActionReason>

/** Other bodies that a clue is referred to. */
export const bodyNames = {
  marketRegulation: '市场监督管理部门',
  education: '教育部门',
  publicSecurity: '公安机关',
  ecology: '生态环境部门',
  waterAffairs: '水利、供水主管部门',
  housing: '住房城乡建设部门',
  emergencyManagement: '应急管理部门',
  labour: '人力资源社会保障部门',
  medicalInsurance: '医疗保障部门',
  agriculture: '农业农村部门',
  drugRegulation: '药品监督管理部门',
  otherAgency: '其他部门',
} as const
export const body = oneOf(Object.keys(bodyNames) as (keyof typeof bodyNames)[])
export type Body = Infer<typeof body>
