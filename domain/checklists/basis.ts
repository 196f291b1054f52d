// What a question rests on: a clause of the guide, or what a county or we have written ourselves.

import { object, string, union, type infer as Infer } from '../kernel/z'
import { clause, spokenClause } from '../guide/clause'

export const basis = union([clause, object({ own: string().trim().min(2).max(60) })])
export type Basis = Infer<typeof basis>

/** 指南·饮用水 3.1.4, or 自定：公共场所 2 */
export const spokenBasis = (given: Basis): string =>
  'own' in given ? `自定：${given.own}` : spokenClause(given)
