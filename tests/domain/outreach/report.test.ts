import { assert, constantFrom, property, record, subarray } from 'fast-check'
import { occasionsOf, outreachCount } from '@domain/indicators/outreach'
import { clausesOf } from '@domain/outreach/basis'
import { spokenClause } from '@domain/guide/clause'
import { isListed } from '@domain/guide/clauses'
import { Problem } from '@domain/kernel/problems'
import { audience, outreachKind } from '@domain/outreach/kinds'
import { outreachContent, type OutreachContent } from '@domain/outreach/outreach'
import { checkContent, correctionOf, mayCorrect, refuseCorrection } from '@domain/outreach/report'
import { builtInSpecialties } from '@domain/people/specialties'
import { anOutreach, anOutreachReport } from '../../kit/outreach'
import { aPerson } from '../../kit/people'

const NOW = '2026-03-02T15:59:00.000Z'
const coordinator = aPerson('coordinator')
const lead = aPerson('centreLead')

const refusalOf = (does: () => unknown): unknown => {
  try {
    does()
  } catch (failure) {
    if (failure instanceof Problem) return failure.code
    throw failure
  }
  return undefined
}

const contentOf = (said: Partial<OutreachContent> = {}): OutreachContent =>
  outreachContent.parse(anOutreachReport(said))

describe('an occasion of outreach', () => {
  it.each([
    ['after today in China', { on: '2026-03-03' }],
    ['before there was a plan', { on: '2021-12-31' }],
    ['that ends before it begins', { from: '10:00', until: '09:59' }],
    ['that made nothing known by any means', { means: [] }],
  ])('is refused %s', (_, said) => {
    expect(refusalOf(() => checkContent(contentOf(said), NOW))).toBe('invalidInput')
  })

  it.each([
    ['today, a minute before midnight', { on: '2026-03-02' }],
    ['without an end', { until: undefined }],
    ['as advice to one person, by no means at all', { kind: 'consultation', means: [] }],
  ] as const)('is taken %s', (_, said) => {
    const content = contentOf({ ...said, means: 'means' in said ? [] : ['lecture'] })
    expect(refusalOf(() => checkContent(content, NOW))).toBeUndefined()
  })

  it('counts on the day it was, with what else the indicator asks, until it is withdrawn', () => {
    const held = anOutreach(coordinator, { now: NOW, on: '2026-03-01' })
    const march = { from: '2026-03-01', to: '2026-03-31' }
    expect(outreachCount(occasionsOf([held]), march).counted).toEqual([
      { _id: held._id, area: held.area, kind: 'outreach', on: '2026-03-01' },
    ])
    const withdrawn = { ...held, status: 'withdrawn' as const }
    expect(outreachCount(occasionsOf([withdrawn]), march).counted).toEqual([])
  })
})

describe('a correction', () => {
  const found = anOutreach(coordinator, { now: NOW })
  const recording = { facility: undefined, actor: lead, now: NOW }
  const given = (said: Partial<OutreachContent>) => ({
    ...contentOf({ ...found, ...said }),
    ...{ requestId: found._id, outreachId: found._id, reason: '人数记错了' },
    ...{ correctedBefore: 0, photos: [] },
  })

  it('is refused to a colleague, of what was withdrawn, and where somebody was quicker', () => {
    const colleague = aPerson('coordinator')
    expect(refusalOf(() => refuseCorrection(colleague, found))).toBe('notAllowed')
    const withdrawn = { ...found, status: 'withdrawn' as const }
    expect(refusalOf(() => refuseCorrection(coordinator, withdrawn))).toBe('alreadyChanged')
    expect(refusalOf(() => refuseCorrection(coordinator, found, 1))).toBe('alreadyChanged')
    expect(mayCorrect(lead, found)).toBe(true)
  })

  it('that changes nothing is refused', () => {
    expect(refusalOf(() => correctionOf(found, given({}), recording))).toBe('invalidInput')
  })

  it('changes what is other than before and nothing else, and says who and why', () => {
    const { until: _, ...rest } = given({ peopleCount: 45, on: '2026-03-01' })
    const changes = correctionOf(found, rest, recording)
    expect(changes).toEqual({
      ...{ peopleCount: 45, on: '2026-03-01', until: undefined },
      listKey: `2026-03-01 ${found._id}`,
      corrections: [
        {
          ...{ at: NOW, by: lead._id, byName: lead.name, reason: '人数记错了' },
          fields: ['on', 'until', 'peopleCount'],
        },
      ],
    })
  })

  it('never changes who recorded it, when, and under which id', () => {
    const some = record({
      kind: constantFrom(...outreachKind.options),
      audiences: subarray([...audience.options], { minLength: 1 }),
      specialty: constantFrom(...builtInSpecialties),
    })
    assert(
      property(some, (said) => {
        const attempt = () => correctionOf(found, given({ ...said, peopleCount: 41 }), recording)
        const after = { ...found, ...attempt() }
        expect(after).toMatchObject({
          ...{ _id: found._id, recordedBy: coordinator._id, recordedAt: NOW, status: 'recorded' },
          ...said,
        })
        expect(after.corrections).toHaveLength(1)
      }),
      { seed: 20260302 },
    )
  })
})

describe('the clauses of an occasion', () => {
  const spoken = (said: Partial<OutreachContent>) => clausesOf(contentOf(said)).map(spokenClause)

  it.each([
    ['outreach on drinking water', {}, '指南·饮用水（三）2'],
    [
      'training of who runs a supply',
      { kind: 'training', audiences: ['waterStaff'] },
      '指南·饮用水（三）1',
    ],
    [
      'training of school doctors',
      { kind: 'training', audiences: ['schoolDoctors'], specialty: 'schoolHealth' },
      '指南·学校卫生（三）',
    ],
    [
      'guidance on a notice board at a school',
      { kind: 'guidance', specialty: 'schoolHealth', means: ['noticeBoard'] },
      '指南·学校卫生（三）',
    ],
  ] as const)('of %s begin with its own', (_, said, first) => {
    expect(spoken(said as Partial<OutreachContent>)).toEqual([first, '方案 二（四）4'])
  })

  it('all stand in the guide, each once, and the plan’s always among them', () => {
    const some = record({
      kind: constantFrom(...outreachKind.options),
      audiences: subarray([...audience.options], { minLength: 1 }),
      specialty: constantFrom(undefined, ...builtInSpecialties),
    })
    assert(
      property(some, ({ specialty, ...said }) => {
        const clauses = clausesOf({ ...said, ...(specialty && { specialty }) })
        expect(clauses.filter((each) => !isListed(each))).toEqual([])
        expect(new Set(clauses.map(spokenClause)).size).toBe(clauses.length)
        expect(clauses.map(spokenClause)).toContain('方案 二（四）4')
      }),
      { seed: 20260302 },
    )
  })
})
