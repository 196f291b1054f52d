import { answered, withdrawn } from '@domain/assistance/answering'
import { assistantsFor, dueFault, mayHelp } from '@domain/assistance/asking'
import {
  assistanceMachine,
  assistanceStatusNames,
  type AssistanceStatus,
} from '@domain/assistance/status'
import type { Clue } from '@domain/clues/clue'
import { anAssistanceAnswer } from '../../kit/assistances'
import { anId, aPerson, COUNTY, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'
import { codeOf } from '../../kit/code-of'

const NOW = '2026-03-02T02:00:00.000Z'
const clock = { lag: 0, now: NOW }
const statuses = Object.keys(assistanceStatusNames) as AssistanceStatus[]

describe('what becomes of help that was asked for', () => {
  const answer = (said: object = {}) => anAssistanceAnswer(anId(), { at: NOW, ...said })
  const asked = (status: AssistanceStatus) => ({ kind: 'look' as const, asked: '去看看', status })

  it('is only what the machine allows, and each refusal has its words', () => {
    const officer = { actor: aPerson('officer'), now: NOW }
    const cannot = { given: false, words: '路断了' }
    expect(
      Object.fromEntries(
        statuses.map((status) => [
          status,
          {
            given: codeOf(() => answered(asked(status), answer(), clock)),
            declined: codeOf(() => answered(asked(status), answer(cannot), clock)),
            withdrawn: codeOf(() => withdrawn(asked(status), '不用了', officer)),
          },
        ]),
      ),
    ).toEqual({
      asked: { given: 'ok', declined: 'ok', withdrawn: 'ok' },
      answered: {
        ...{ given: 'assistanceAnswered', declined: 'assistanceAnswered' },
        withdrawn: 'moveForbidden',
      },
      declined: { given: 'ok', declined: 'assistanceAnswered', withdrawn: 'moveForbidden' },
      withdrawn: { given: 'ok', declined: 'assistanceWithdrawn', withdrawn: 'moveForbidden' },
    })
    expect(Object.keys(assistanceMachine).sort()).toEqual([...statuses].sort())
  })

  it('was given when it ended, not before it began', () => {
    const times = { startedAt: '2026-03-02T01:50:00.000Z', endedAt: '2026-03-02T01:30:00.000Z' }
    const { givenAt, answer: kept } = answered(asked('asked'), answer(times), clock)
    expect(givenAt).toBe('2026-03-02T01:30:00.000Z')
    expect(kept.startedAt).toBe('2026-03-02T01:30:00.000Z')
    expect(kept.timeDoubtful).toBe(true)
  })

  it('is due on a day that exists, from today to three months on', () => {
    const faulty = (on: string) => dueFault(on, '2026-03-02') !== undefined
    expect(['2026-03-01', '2026-02-30', '2026-06-01'].map(faulty)).toEqual([true, true, true])
    expect(['2026-03-02', '2026-05-31'].map(faulty)).toEqual([false, false])
  })
})

describe('who may be asked', () => {
  const village = (at: number) => `${TOWNSHIP.slice(0, 9)}20${at}`
  const where = { area: village(1), township: TOWNSHIP.slice(0, 9) } as Clue
  const near = aPerson('coordinator', { area: village(1), name: '乙某' })
  const patrolling = aPerson('coordinator', { area: village(2), name: '丙某' })
  const lead = aPerson('centreLead', { name: '甲某' })
  const ofAgency = aPerson('coordinator', { area: COUNTY, name: '丁某' })

  it('works at the centre there or covers the place, and is in service', () => {
    const others = [
      aPerson('coordinator', { area: OTHER_TOWNSHIP }),
      aPerson('coordinator', { status: 'suspended' }),
      aPerson('reporter'),
      aPerson('officer'),
    ]
    expect(others.filter((each) => mayHelp(each, where))).toEqual([])
  })

  it('is whoever patrols there first, then whose area it is', () => {
    const all = [ofAgency, lead, near, patrolling]
    const names = assistantsFor(all, where, patrolling._id).map(({ name }) => name)
    expect(names[0]).toBe('丙某')
    expect(names.slice(1).sort()).toEqual(['丁某', '乙某', '甲某'].sort())
    expect(assistantsFor(all, where, undefined).at(-1)?.name).toBe('丙某')
  })
})
