// Parsing what was sent: the first thing wrong becomes the Problem invalidInput, which says which field and why.

import { hasOwn } from '@domain/kernel/records'
import { fieldNames } from '@domain/kernel/field-names'
import { problem } from '@domain/kernel/problems'
import type { core, ZodType } from '@domain/kernel/z'

export function parse<Output>(schema: ZodType<Output>, sent: unknown): Output {
  const parsed = schema.safeParse(sent)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  if (!first) throw parsed.error
  throw problem('invalidInput', { field: fieldOf(first.path), reason: reasonOf(first) })
}

/** ['answers', 2, 'note'] → 第 3 项的说明 */
function fieldOf(path: readonly PropertyKey[]): string {
  const words = path.map((step) =>
    typeof step === 'number' ? `第 ${step + 1} 项` : nameOf(String(step)),
  )
  return words.length === 0 ? '提交的内容' : words.join('的')
}

const nameOf = (field: string): string => (hasOwn(fieldNames, field) ? fieldNames[field] : field)

function reasonOf(issue: core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.input === undefined ? '没有填写' : '格式不对'
  if (issue.code === 'too_small') return `太少，至少 ${issue.minimum}${unitOf(issue.origin)}`
  if (issue.code === 'too_big') return `太多，最多 ${issue.maximum}${unitOf(issue.origin)}`
  if (issue.code === 'invalid_value') return '不在可选范围内'
  return '格式不对'
}

const unitOf = (origin: string): string =>
  origin === 'string' ? ' 个字' : origin === 'array' ? ' 项' : ''
