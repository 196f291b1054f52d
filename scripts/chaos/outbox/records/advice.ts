// Advice after a patrol that found something and is still on the phone; who was asked has not signed.

import { makeAdviceCode } from '@domain/advice/code'
import type { Advice } from '@domain/advice/advice'
import { addDays, dayOf } from '@domain/kernel/time'
import type { AdviceWritten } from '../../../../src/outbox/kinds/advice-written'
import type { PatrolContent } from '../../../../src/outbox/patrol-report'
import type { Draft } from '../../../../src/outbox/draft'
import { all, type Writable } from './writable'

const foundSomething = ({ kind, content }: Draft): boolean =>
  kind === 'patrol' && JSON.stringify((content as PatrolContent).report).includes('出厂水浑浊')

export const advice: Writable<AdviceWritten, Advice> = {
  collection: 'advice',
  begin({ coordinator, drafts, at, chance }) {
    const patrols = drafts.filter(foundSomething)
    if (patrols.length === 0) return undefined
    const { _id: patrolId, content: patrolled } = chance.pick(patrols)
    const { facility, report } = patrolled as PatrolContent
    const checklistId = report.checklists[0]?.checklistId ?? ''
    const asked = {
      question: '出厂水清澈',
      basis: '',
      found: '出厂水浑浊',
      words: '请查明浑浊原因',
    }
    const content: AdviceWritten = {
      ...{ patrolId, facility, note: '开始', rectifyOn: addDays(dayOf(at), 30) },
      requests: [{ checklistId, itemId: 'waterClear', ...asked, asked: true }],
      ...{
        code: makeAdviceCode(chance.bytes(10)),
        givenAs: 'app',
        refused: true,
        name: '',
        witness: '李村长',
        reason: '',
        writtenAt: at,
      },
    }
    return { kind: 'advice', personId: coordinator._id, title: facility.name, content }
  },
  reword: (content, note) => ({ ...content, note }),
  wordsOf: ({ note }) => note,
  wordsIn: ({ note }) => note ?? '',

  /** The township's numbers, of all runs, are 1, 2, 3 …. */
  effects(cloud) {
    const numbers = all<Advice>(cloud, 'advice', {}).map((each) => each.number)
    const sorted = numbers.sort((one, other) => one - other)
    const whole = sorted.every((number, place) => number === place + 1)
    return whole ? [] : [`advice is numbered ${sorted.join(', ')}`]
  },
}
