// What zod finds wrong with something that was sent, said to whoever sent it.

import type { core } from './z'

export type Issue = core.$ZodIssue

/** Of several ways to say it, what is wrong with the one that was chosen: where the least is missing. */
export function nearest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const [chosen] = [...issue.errors].sort(
    (one, other) => one.filter(isMissing).length - other.filter(isMissing).length,
  )
  const [first] = chosen ?? []
  return first ? nearest({ ...first, path: [...issue.path, ...first.path] }) : issue
}

/** Parsed with `reportInput`. */
const isMissing = ({ code, input }: Issue): boolean =>
  (code === 'invalid_type' || code === 'invalid_value') && input === undefined

export function reasonOf(issue: Issue): string {
  if (isMissing(issue)) return '没有填写'
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeOf(issue)
  if (issue.code === 'invalid_value' || isUnknownKind(issue)) return '不在可选范围内'
  return isOurs(issue) ? issue.message : '格式不对'
}

/** Of a discriminated union: there is no way that it could be said. */
const isUnknownKind = (issue: Issue): boolean =>
  issue.code === 'invalid_union' && issue.errors.length === 0

/** A rule of ours says itself what is wrong. */
const isOurs = ({ code, message }: Issue): boolean =>
  code === 'custom' && /\p{Script=Han}/u.test(message)

function sizeOf(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const unit = issue.origin === 'string' ? ' 个字' : issue.origin === 'array' ? ' 项' : ''
  return issue.code === 'too_small'
    ? `${tooSmall[issue.origin] ?? '太小，至少'} ${issue.minimum}${unit}`
    : `${tooBig[issue.origin] ?? '太大，最大'} ${issue.maximum}${unit}`
}

const tooSmall: Record<string, string> = { string: '太短，至少', array: '太少，至少' }
const tooBig: Record<string, string> = { string: '太长，最多', array: '太多，最多' }
