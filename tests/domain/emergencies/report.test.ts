import type { EmergencyReport } from '@domain/emergencies/emergency'
import { emergencyKind } from '@domain/emergencies/kinds'
import { remindAfter } from '@domain/emergencies/remind'
import {
  checkAnswers,
  checkRoom,
  emergencyOf,
  suspicionOf,
  withMore,
} from '@domain/emergencies/report'
import { colleaguesOf, tellEmergency, tellGrown, tellUntold } from '@domain/emergencies/tellings'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { anEmergencyReport, aTelling, moreOf, typed } from '../../kit/emergencies'
import { aPerson, anId } from '../../kit/people'

const FOUND = '2026-03-02T12:05:00.000Z'
const after = (minutes: number): Instant => addMinutes(FOUND, minutes)
const by = aPerson('coordinator', { name: '陈桂芳' })
const where = {
  ...{ facilityName: '三组坝坝宴', address: '', area: by.area },
  ...{ county: by.county, township: by.township },
}
const said = (minutes: number) => ({ by, lag: 0, now: after(minutes) })
const made = (report: Partial<EmergencyReport> = {}, minutes = 40) => ({
  ...emergencyOf(anEmergencyReport({ at: FOUND, ...report }), where, said(minutes)),
  trail: { seq: 1, hash: '0'.repeat(64) },
})

describe('the report of an emergency', () => {
  it('refuses an answer to no question, and one that its question does not take', () => {
    expect(() => checkAnswers('foodborne', { colour: '红' })).toThrow('填写的内容不对')
    expect(() => checkAnswers('foodborne', { illCount: '很多' })).toThrow('发病人数')
    expect(() => checkAnswers('foodborne', { certainty: 'perhaps' })).toThrow('确诊还是怀疑')
  })

  it.each(emergencyKind.options)('of %s may know nothing but that', (kind) => {
    expect(() => checkAnswers(kind, {})).not.toThrow()
    const emergency = made({ kind, answers: {} })
    expect(emergency.tellings).toMatchObject([
      { recipient: 'agency', channel: 'app', at: after(40), by: by._id },
    ])
    const suspicion = suspicionOf(emergency)
    expect(suspicion).toMatchObject({ severity: 'emergency', matter: kind })
    expect(suspicion.findings[0]?.clause).toMatch(/^(指南|方案)/)
    expect(suspicion.findings[0]?.words).toContain('还没有核实')
  })

  it('says what is known in the words of the questions', () => {
    const answers = { certainty: 'suspected', illCount: 11, occurredAt: FOUND, place: undefined }
    const { place: _, ...known } = answers
    const { findings } = suspicionOf(made({ answers: known }))
    expect(findings.slice(1).map(({ words }) => words)).toEqual(['怀疑', '3月2日 20:05', '11 人'])
  })

  it('takes no more than fits into one record', () => {
    const tellings = Array.from({ length: 61 }, () => made().tellings[0]!)
    expect(() => checkRoom({ photos: [], tellings })).toThrow('最多记 60 次')
  })
})

describe('whoever should tell', () => {
  it('is reminded as the warning begins, at two hours from finding, and as the clause’s two hours end', () => {
    const emergency = made({ verified: typed(after(35)) })
    const times = [0, 90, 120, 155].map((minutes) => remindAfter(emergency, after(minutes)))
    expect(times).toEqual([after(90), after(120), after(155), undefined])
    expect(emergency.remindAt).toBe(after(90))
  })

  it('is not reminded once everybody was told', () => {
    const telling = aTelling(typed(after(50)))
    const told = withMore(made(), moreOf(anId(), { telling }), said(60))
    expect(told).toMatchObject({ status: 'told' })
    expect(told.remindAt).toBeUndefined()
    expect(tellUntold(told, [by._id], after(100), 'verified')).toEqual([])
  })

  it('hears who is left, and to phone', () => {
    const [soon] = tellUntold(made(), [by._id], after(90), 'verified')
    expect(soon?.words).toMatch(/^疑似.*快到两小时，还没有报告疾控机构。请马上电话报告/)
    const [late] = tellUntold(made(), [by._id], after(120), 'verified')
    expect(late?.words).toContain('已过两小时')
  })
})

describe('who hears of it in the app', () => {
  it('are those of the centre who can help to tell, but for whoever knows', () => {
    const people = [
      by,
      aPerson('coordinator', { name: '同事' }),
      aPerson('centreLead', { name: '负责人' }),
      aPerson('reporter', { name: '信息员' }),
      aPerson('coordinator', { name: '离岗', status: 'suspended' }),
    ]
    expect(colleaguesOf(people, made()).map(({ name }) => name)).toEqual(['同事', '负责人'])
  })

  it('hear of a suspicion, and of no name or number that was answered', () => {
    const emergency = made({ answers: { dinerPhones: '13900000000' } })
    const [told] = tellEmergency(emergency, [anId()])
    expect(told?.words).toMatch(/^疑似/)
    expect(JSON.stringify(told)).not.toContain('13900000000')
  })

  it('hear when it is verified or ruled out, and not of every word that is added', () => {
    const before = made()
    const officer = { officerId: anId() }
    const heard = (more: Parameters<typeof moreOf>[1]) =>
      tellGrown(before, withMore(before, moreOf(before._id, more), said(60)), officer)
    expect(heard({ answers: { illCount: 12 }, answered: typed(after(50)) })).toEqual([])
    expect(heard({ verified: typed(after(50)) })).toMatchObject([{ to: officer.officerId }])
    const ruledOut = { at: typed(after(50)), words: '只是晕车' }
    expect(heard({ ruledOut })[0]?.words).toContain('只是晕车')
  })
})
