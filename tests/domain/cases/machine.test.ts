import fc from 'fast-check'
import { assignedCase } from '@domain/cases/decisions/assigned'
import { closedCase, type CaseClosing } from '@domain/cases/decisions/closed'
import type { Deciding } from '@domain/cases/decisions/decision'
import {
  endedCase,
  reinspectedCase,
  reinspectionOrdered,
} from '@domain/cases/decisions/looked-again'
import { pausedCase, resumedCase } from '@domain/cases/decisions/paused'
import { recorded } from '@domain/cases/decisions/recorded'
import { reopenedCase, withdrawnCase } from '@domain/cases/decisions/taken-back'
import { caseStepOf } from '@domain/cases/clock'
import { enforcementCase, type EnforcementCase } from '@domain/cases/enforcement-case'
import { caseDeeds, mayDoWith, type CaseDeed } from '@domain/cases/may-do'
import { caseMachine, caseStatusNames, isRunning, type CaseStatus } from '@domain/cases/status'
import { isSubstantiated } from '@domain/clues/outcome'
import { Problem } from '@domain/kernel/problems'
import { present } from '@domain/kernel/records'
import { addHours, dayOf } from '@domain/kernel/time'
import { aCase, decidingAt } from '../../kit/cases'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'

const AT = '2026-03-02T01:30:00.000Z'
const people = Array.from({ length: 4 }, (_, at) => aPerson('officer', { name: `第${at}执法` }))
const [one, other] = people as [(typeof people)[0], (typeof people)[0]]
const coordinator = aPerson('coordinator')
const county = aCounty({ dutyOfficerId: one._id })
const facility = aFacility({ coordinatorId: coordinator._id })
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const
const accepted = aPatrol(facility, coordinator, { at: AT, wrong }, county).clues.map((clue) => ({
  ...clue,
  status: 'accepted' as const,
}))
const open = () => aCase(accepted, [one, other], { at: AT })

const closing = (at: string, said: Partial<CaseClosing> = {}): CaseClosing => ({
  ...{ outcome: 'corrected', words: '已责令改正，现场看过', number: '渝云卫立〔2026〕1号' },
  closedOn: dayOf(at),
  ...said,
})

/** Each thing that can be done, with words that are long enough. */
const deeds: Record<
  CaseDeed | 'answer',
  (of: EnforcementCase, deciding: Deciding) => Partial<EnforcementCase>
> = {
  close: (of, deciding) => closedCase(of, closing(deciding.at), deciding),
  record: (of, deciding) =>
    recorded(of, { number: `号${of.handlings.length}`, words: '系统里改了编号' }, deciding),
  pause: (of, deciding) => pausedCase(of, '检验、检测、鉴定期间', deciding),
  resume: (of, deciding) => resumedCase(of, '报告已出', deciding),
  assign: (of, deciding) => assignedCase(of, [people[2]!, people[3]!], '原办案人员回避', deciding),
  withdraw: (of, deciding) => withdrawnCase(of, '不属于本机关管辖', deciding),
  end: (of, deciding) => endedCase(of, '复查已改正', deciding),
  reinspect: (of, deciding) =>
    reinspectionOrdered(
      of,
      { _id: anId(), dueOn: dayOf(deciding.at), asked: ['清水池有没有上锁'] },
      deciding,
    ),
  reopen: (of, deciding) => reopenedCase(of, '复查仍然没有上锁', deciding),
  answer: (of, deciding) =>
    reinspectedCase(of, { visitId: of.reinspection?.visitId ?? 'v', seen: 'persisting' }, deciding),
}

const done = (of: EnforcementCase, changes: Partial<EnforcementCase>): EnforcementCase =>
  present({ ...of, ...changes }) as EnforcementCase

describe('the machine of a case', () => {
  const statuses = Object.keys(caseMachine) as CaseStatus[]

  it('leads nowhere that has no name, and from every status somewhere but from a withdrawn one', () => {
    for (const status of statuses) {
      expect(caseStatusNames[status].length).toBeGreaterThan(2)
      for (const next of caseMachine[status]) expect(statuses).toContain(next)
    }
    expect(statuses.filter((each) => caseMachine[each].length === 0)).toEqual(['withdrawn'])
  })

  it.each(statuses)('of a case that is %s, refuses in words whatever is not offered', (status) => {
    const [pending, answered] = [undefined, AT].map((answeredAt) => ({
      ...{ visitId: 'v', dueOn: '2026-03-09' },
      ...(answeredAt && { answeredAt }),
    }))
    const was = { ...open(), status, number: '渝云卫立〔2026〕1号' }
    const variants = [was, { ...was, reinspection: pending! }, { ...was, reinspection: answered! }]
    for (const of of variants)
      for (const deed of caseDeeds) {
        const act = () => deeds[deed](of, decidingAt(addHours(AT, 1), one))
        if (mayDoWith(of, AT).includes(deed)) expect(act).not.toThrow()
        else {
          expect(act).toThrow(Problem)
          expect(act).toThrow(/[\u4e00-\u9fff]{4}/)
        }
      }
  })
})

describe('whatever is done with cases, by whomever, in whatever order', () => {
  const step = fc.record({
    deed: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
    by: fc.constantFrom(...people),
    hours: fc.integer({ min: 0, max: 24 * 20 }),
  })

  /** What is wrong with a case, by name. */
  function faultsOf(of: EnforcementCase): string[] {
    const { officers, officerId, secondId, status, dueKey, dueOn, pauses, outcome } = of
    const still = pauses.find(({ until }) => !until)
    const settled = !['opened', 'withdrawn'].includes(status)
    const found: Record<string, boolean> = {
      'not two in charge': officerId === secondId || !secondId,
      'others named': officers.map(({ _id }) => _id).join() !== [officerId, secondId].join(),
      'no clock': isRunning(status) !== (dueKey !== undefined),
      'no step': isRunning(status) && caseStepOf(of) === undefined,
      'stands still with a day': isRunning(status) && (dueOn === undefined) !== !!still,
      'stands still without a reason': !!still && still.reason.length < 2,
      'done without a word': of.handlings.slice(1).some(({ words = '' }) => words.length < 2),
      'closed without an outcome': settled !== (outcome !== undefined && !!of.closedOn),
      'open and decided': !settled && isSubstantiated(outcome),
    }
    return Object.keys(found).filter((fault) => found[fault])
  }

  it('no case is without two officers, without a clock while something is due, or without a reason', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.array(step, { minLength: 100, maxLength: 100 }), (steps) => {
        let [of, at] = [open(), AT]
        for (const { deed, by, hours } of steps) {
          at = addHours(at, hours)
          try {
            of = done(of, deeds[deed](of, decidingAt(at, by)))
            taken += 1
          } catch (refusal) {
            if (!(refusal instanceof Problem)) throw refusal
            expect(refusal.message).toMatch(/[\u4e00-\u9fff]{4}/)
          }
          expect(faultsOf(of)).toEqual([])
        }
        expect(enforcementCase.safeParse(of).error).toBeUndefined()
      }),
      { seed: 39, numRuns: 100 },
    )
    expect(taken).toBeGreaterThan(1000)
  })
})
