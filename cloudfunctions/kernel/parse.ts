// Parsing what was sent: the first thing wrong becomes the Problem invalidInput, which says which field and why.

import { hasOwn } from '@domain/kernel/records'
import { fieldNames } from '@domain/kernel/field-names'
import { problem } from '@domain/kernel/problems'
import type { core, ZodType } from '@domain/kernel/z'

type Issue = core.$ZodIssue

export function parse<Output>(schema: ZodType<Output>, sent: unknown): Output {
  const parsed = schema.safeParse(sent, { reportInput: true })
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  if (!first) throw parsed.error
  const issue = nearest(first)
  throw problem('invalidInput', { field: fieldOf(issue.path), reason: reasonOf(issue) })
}

/** Of several ways to say it, what is wrong with the one that was chosen: where the least is missing. */
function nearest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const [chosen] = [...issue.errors].sort(
    (one, other) => one.filter(isMissing).length - other.filter(isMissing).length,
  )
  return chosen?.[0] ?? issue
}

const isMissing = ({ code, input }: Issue): boolean =>
  code === 'invalid_type' && input === undefined

/** ['answers', 2, 'note'] → 第 3 项的说明 */
function fieldOf(path: readonly PropertyKey[]): string {
  const words = path.map((step) =>
    typeof step === 'number' ? `第 ${step + 1} 项` : nameOf(String(step)),
  )
  return words.length === 0 ? '提交的内容' : words.join('的')
}

const nameOf = (field: string): string => (hasOwn(fieldNames, field) ? fieldNames[field] : field)

function reasonOf(issue: Issue): string {
  if (isMissing(issue)) return '没有填写'
  if (issue.code === 'too_small')
    return `${tooSmall[issue.origin] ?? '太小，至少'} ${issue.minimum}${unitOf(issue.origin)}`
  if (issue.code === 'too_big')
    return `${tooBig[issue.origin] ?? '太大，最大'} ${issue.maximum}${unitOf(issue.origin)}`
  if (issue.code === 'invalid_value') return '不在可选范围内'
  return '格式不对'
}

const tooSmall: Record<string, string> = { string: '太短，至少', array: '太少，至少' }
const tooBig: Record<string, string> = { string: '太长，最多', array: '太多，最多' }

const unitOf = (origin: string): string =>
  origin === 'string' ? ' 个字' : origin === 'array' ? ' 项' : ''
