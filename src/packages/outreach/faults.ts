// What still keeps a record from being sent, by the rules of the domain, in words.

import { fieldNames } from '@domain/kernel/field-names'
import { nearest, reasonOf, type Issue } from '@domain/kernel/issues'
import { Problem } from '@domain/kernel/problems'
import { hasOwn } from '@domain/kernel/records'
import type { ZodType } from '@domain/kernel/z'

export function faultsOf<Said>(
  schema: ZodType<Said>,
  said: unknown,
  check: (said: Said) => void,
): string[] {
  const { success, data, error } = schema.safeParse(said, { reportInput: true })
  if (!success)
    return [
      ...new Set(error.issues.map((issue) => `${nameOf(issue.path)}：${spokenReason(issue)}`)),
    ]
  try {
    check(data)
    return []
  } catch (failure) {
    if (failure instanceof Problem) return [failure.message]
    throw failure
  }
}

/** A number that was not typed. */
const spokenReason = (issue: Issue): string =>
  Number.isNaN(issue.input) ? '请填一个数' : reasonOf(nearest(issue))

/** ['values', 0, 'value'] → 第 1 项的检测结果 */
function nameOf(path: readonly PropertyKey[]): string {
  const [first, place] = path
  const last = String(path.at(-1) ?? first)
  const name = hasOwn(fieldNames, last) ? fieldNames[last] : last
  return typeof place === 'number' && path.length > 2 ? `第 ${place + 1} 项的${name}` : name
}
