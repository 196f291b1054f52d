// Parsing what was sent: the first thing wrong becomes the Problem invalidInput, which says which field and why.

import { traitNames } from '@domain/facilities/traits'
import { fieldNames } from '@domain/kernel/field-names'
import { nearest, reasonOf } from '@domain/kernel/issues'
import { problem } from '@domain/kernel/problems'
import { hasOwn } from '@domain/kernel/records'
import type { ZodType } from '@domain/kernel/z'

export function parse<Output>(schema: ZodType<Output>, sent: unknown): Output {
  const parsed = schema.safeParse(sent, { reportInput: true })
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  if (!first) throw parsed.error
  const issue = nearest(first)
  throw problem('invalidInput', { field: fieldOf(issue.path), reason: reasonOf(issue) })
}

/** ['answers', 2, 'note'] → 第 3 项的说明 */
function fieldOf(path: readonly PropertyKey[]): string {
  const words = path.map((step) =>
    typeof step === 'number' ? `第 ${step + 1} 项` : nameOf(String(step)),
  )
  return words.length === 0 ? '提交的内容' : words.join('的')
}

export const namesOfFields = { ...traitNames, ...fieldNames }

const nameOf = (field: string): string =>
  hasOwn(namesOfFields, field) ? namesOfFields[field] : field
