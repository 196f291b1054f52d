// What WeChat thinks of what was sent, said plainly to whoever has to judge it. The labels are those of msgSecCheck.

import type { ContentCheck } from '../photos/content-check'
import type { CheckedWords } from './tip-off'

const labels: Record<number, string> = {
  10001: '广告',
  20001: '涉及时政',
  20002: '色情',
  20003: '辱骂',
  20006: '违法犯罪',
  20008: '欺诈',
  20012: '低俗',
  20013: '侵犯版权',
}

/** Undefined where nothing is to be said. */
export function spokenCheck(check: Omit<CheckedWords, 'traces'> | undefined): string | undefined {
  if (!check || check.suggest === 'pass') return undefined
  if (!check.suggest) return '微信没有答复内容检查的结果，请自己判断'
  const of = (check.label && labels[check.label]) ?? '不合适的内容'
  return `微信认为这里可能有“${of}”，是不是请您判断；举报本来就会说到违法的事`
}

/** What is graver stands for all; where WeChat did not answer, somebody looks as well. */
const GRAVITY = ['pass', undefined, 'review', 'risky'] as const

export function checkedTogether(
  before: CheckedWords | undefined,
  last: CheckedWords,
): CheckedWords {
  if (!before) return last
  const isGraver = GRAVITY.indexOf(last.suggest) > GRAVITY.indexOf(before.suggest)
  const { suggest, label } = isGraver ? last : before
  return {
    ...(suggest && { suggest }),
    ...(label !== undefined && { label }),
    traces: [...before.traces, ...last.traces],
  }
}

/**
 * With what WeChat found in each file, and nothing where it has not said: from then on its trace is forgotten, by which two tips of
 * one phone could be told to be so.
 */
export const checkedFiles = (
  { traces, ...check }: CheckedWords,
  found: readonly Pick<ContentCheck, '_id' | 'suggest' | 'label'>[],
): CheckedWords =>
  traces
    .map(({ traceId }) => found.find(({ _id }) => _id === traceId))
    .map((each) => ({ suggest: each?.suggest, label: each?.label, traces: [] }))
    .reduce<CheckedWords>(checkedTogether, { ...check, traces: [] })
