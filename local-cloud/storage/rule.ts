// WeChat's storage rules, e.g. {"read": false, "write": "resource.openid == auth.openid"}. Expressions are parsed, never
// evaluated as JavaScript, and one that this file does not know stops the cloud at its start: a rule ignored is a hole.

export interface StorageRule {
  read: boolean | string
  write: boolean | string
}

/** `auth` is null without a session; `resource.openid` is who stored the file, or who is about to. */
export interface RuleFacts {
  auth: { openid: string } | null
  resource: { openid: string }
}

export type Permits = (facts: RuleFacts) => boolean

type Value = boolean | string | null | Value[]
type Read = (facts: RuleFacts) => Value

export interface CompiledRule {
  read: Permits
  write: Permits
}

export function compileStorageRule({ read, write }: StorageRule): CompiledRule {
  return { read: compileCondition(read), write: compileCondition(write) }
}

export function compileCondition(condition: boolean | string): Permits {
  if (typeof condition === 'boolean') return () => condition
  const tokens = tokensOf(condition)
  const read = disjunction(tokens)
  if (tokens.left.length > 0) throw unknown(condition, tokens.left[0])
  return (facts) => read(facts) === true
}

interface Tokens {
  left: string[]
  readonly source: string
}

const TOKEN = /\s*(==|!=|&&|\|\||!|\(|\)|\[|\]|,|'[^']*'|"[^"]*"|[A-Za-z_][\w.]*)/y

function tokensOf(source: string): Tokens {
  const left: string[] = []
  const trimmed = source.trim()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < trimmed.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(trimmed)?.[1]
    if (token === undefined) throw unknown(source, trimmed.slice(at))
    left.push(token)
  }
  return { left, source }
}

const unknown = (source: string, part: string | undefined) =>
  new Error(`storage rule "${source}": cannot understand ${part ?? 'its end'}`)

function take(tokens: Tokens, token: string): boolean {
  if (tokens.left[0] !== token) return false
  tokens.left.shift()
  return true
}

function expect(tokens: Tokens, token: string): void {
  if (!take(tokens, token)) throw unknown(tokens.source, tokens.left[0])
}

function disjunction(tokens: Tokens): Read {
  const parts = [conjunction(tokens)]
  while (take(tokens, '||')) parts.push(conjunction(tokens))
  return parts.length === 1 ? parts[0]! : (facts) => parts.some((part) => part(facts) === true)
}

function conjunction(tokens: Tokens): Read {
  const parts = [comparison(tokens)]
  while (take(tokens, '&&')) parts.push(comparison(tokens))
  return parts.length === 1 ? parts[0]! : (facts) => parts.every((part) => part(facts) === true)
}

function comparison(tokens: Tokens): Read {
  const left = operand(tokens)
  if (take(tokens, '==')) return compare(left, operand(tokens), (a, b) => a === b)
  if (take(tokens, '!=')) return compare(left, operand(tokens), (a, b) => a !== b)
  if (take(tokens, 'in'))
    return compare(left, operand(tokens), (a, list) => Array.isArray(list) && list.includes(a))
  return left
}

const compare =
  (left: Read, right: Read, holds: (a: Value, b: Value) => boolean): Read =>
  (facts) =>
    holds(left(facts), right(facts))

function operand(tokens: Tokens): Read {
  if (take(tokens, '!')) {
    const negated = operand(tokens)
    return (facts) => negated(facts) !== true
  }
  if (take(tokens, '(')) {
    const inner = disjunction(tokens)
    expect(tokens, ')')
    return inner
  }
  return take(tokens, '[') ? list(tokens) : word(tokens)
}

function list(tokens: Tokens): Read {
  const members: Read[] = []
  while (!take(tokens, ']')) {
    if (members.length > 0) expect(tokens, ',')
    members.push(operand(tokens))
  }
  return (facts) => members.map((member) => member(facts))
}

const WORDS = new Map<string, Read>([
  ['true', () => true],
  ['false', () => false],
  ['null', () => null],
  // Only ever compared with null.
  ['auth', ({ auth }) => auth && 'auth'],
  ['auth.openid', ({ auth }) => auth?.openid ?? null],
  ['resource.openid', ({ resource }) => resource.openid],
])

function word(tokens: Tokens): Read {
  const token = tokens.left.shift()
  if (token !== undefined && /^['"]/.test(token)) return () => token.slice(1, -1)
  const read = token === undefined ? undefined : WORDS.get(token)
  if (!read) throw unknown(tokens.source, token)
  return read
}
