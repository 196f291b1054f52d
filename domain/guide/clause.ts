// Where in the plan or the guide a question, a limit or a rule comes from. Only what stands there can be cited.

import { int, object, string, type infer as Infer } from '../kernel/z'
import { isListed, type Listed } from './clauses'
import { part, partNames } from './parts'

export const clause = object({
  part,
  number: string(),
  /** The guide gives some numbers twice; this says which one is meant. */
  occurrence: int().min(2).optional(),
}).refine(isListed, {
  error: ({ input }) => `没有“${spokenClause(input as Listed)}”这一条`,
})

export type Clause = Infer<typeof clause>

/** 指南·饮用水 3.1.4, 指南·饮用水（二）4 */
export const spokenClause = ({ part: chapter, number, occurrence }: Listed): string => {
  const space = number.startsWith('（') ? '' : ' '
  return `${partNames[chapter]}${space}${number}${occurrence ? `（第${occurrence}处）` : ''}`
}
