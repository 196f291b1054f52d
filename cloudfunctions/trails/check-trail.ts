import { hash } from '@domain/kernel/hash'
import { breakNames, type TrailBreak } from '@domain/kernel/trail-check'
import { int, literal, object } from '@domain/kernel/z'
import { fieldName } from '@domain/trails/record-fields'
import { query } from '../kernel/use-case'
import { checkChain, entriesFrom, type Passed } from '../kernel/walk-trail'
import { findSubject, subjectInput, type Found } from './find-subject'

/** So many entries in one call as are read and hashed well within its time. */
const PORTIONS_AT_ONCE = 5

export interface CheckedTrail {
  /** Of all entries, and how many of them are checked with this call and those before. */
  count: number
  checkedCount: number
  breaks: { seq: number; words: string }[]
  /** To be sent as `from`, where there is more. */
  next?: Passed
}

/** Whether nobody altered the trail of a record, nor the record behind it; asked on until all is checked. */
export const checkTrail = query({
  action: 'trail.read',
  input: object({
    subject: subjectInput,
    from: object({ seq: int().min(1), hash: hash.or(literal('')) }).optional(),
  }),

  async run({ input, actor, store }): Promise<CheckedTrail> {
    const found = await findSubject(store, actor, input.subject)
    const count = found.record.trail.seq
    const { breaks, next } = await checkChain(entriesFrom(store), found, {
      from: input.from,
      portions: PORTIONS_AT_ONCE,
    })
    return {
      ...{ count, checkedCount: next?.seq ?? count },
      breaks: breaks.map((each) => ({ seq: each.seq, words: spokenBreak(found, each) })),
      ...(next && { next }),
    }
  },
})

/** 第 3 条：这一条的内容被改动过 */
function spokenBreak({ kind }: Found, { kind: of, seq, fields = [] }: TrailBreak): string {
  const names = fields.flatMap((field) => fieldName(kind, field) ?? [])
  const which = names.length > 0 ? `：${names.join('、')}` : ''
  return `第 ${seq} 条：${breakNames[of]}${which}`
}
