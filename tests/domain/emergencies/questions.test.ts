import { questions } from '@domain/emergencies/asked'
import { emergencyKind, kindOf } from '@domain/emergencies/kinds'
import { answersTo, openQuestions, type EmergencyAnswers } from '@domain/emergencies/questions'
import { contacts } from '@domain/people/contact'
import { clause, spokenClause } from '@domain/guide/clause'

const KINDS = emergencyKind.options
const clausesOf = (kind: (typeof KINDS)[number]) =>
  questions[kind].flatMap((each) => (each.clause ? [each.clause] : []))

describe('an answer', () => {
  const foodborne = answersTo('foodborne')
  it.each<object>([
    { illCount: -1 },
    { illCount: 2.5 },
    { illCount: '3' },
    { certainty: 'perhaps' },
    { mealPlace: ' ' },
    { occurredAt: '2026-09-03' },
    { colour: 'red' },
  ])('%j to what foodborne disease asks is refused', (answers) =>
    expect(foodborne.safeParse(answers).success).toBe(false),
  )

  it('may be missing, and nought is one', () => {
    expect(foodborne.parse({})).toEqual({})
    expect(foodborne.parse({ deathCount: 0, certainty: 'suspected' })).toEqual({
      ...{ deathCount: 0, certainty: 'suspected' },
    })
  })
})

describe('what is still to be verified', () => {
  const open = (kind: (typeof KINDS)[number], answers: EmergencyAnswers = {}) =>
    openQuestions(kind, answers).map(({ id }) => id)

  it('of surrogacy and blood is nothing: they are told as they are', () => {
    expect(open('surrogacy')).toEqual([])
    expect(open('bloodBeyondLicence')).toEqual([])
  })

  it('of water is where, how many and whether they are treated', () => {
    expect(open('waterPoisoning')).toEqual(['place', 'illCount', 'treatment'])
    expect(open('waterPoisoning', { place: '青石村', illCount: 0 })).toEqual(['treatment'])
  })

  it.each(KINDS.filter((kind) => kindOf(kind).verification === 'first'))(
    'of %s is something',
    (kind) => expect(open(kind)).not.toEqual([]),
  )
})

describe.each(KINDS)('%s', (kind) => {
  const asked = questions[kind]

  it('cites clauses that stand there', () => {
    const cited = [kindOf(kind).clause, ...clausesOf(kind)]
    expect(cited.map((each) => clause.safeParse(each).success)).toEqual(cited.map(() => true))
  })

  it('asks each thing once, in a few words', () => {
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
    expect(asked.filter(({ words }) => words.length > 24)).toEqual([])
  })

  it('accuses nobody: its name can stand after 疑似', () =>
    expect(kindOf(kind).name).not.toMatch(/^疑似|违法|犯罪/))
})

it('foodborne disease asks everything that its clause names', () => {
  const by = (number: string) =>
    questions.foodborne.flatMap((each) => (each.clause?.number === number ? [each.id] : []))
  expect(by('（一）1')).toEqual(['occurredAt', 'mealPlace', 'mealUnit', 'dinerPhones'])
  expect(by('（一）2')).toEqual(['exposedCount', 'illCount', 'deathCount'])
  expect(by('（一）3')).toEqual(['suspectedFood', 'symptoms', 'measures'])
})

it('the kinds cite the clause that has each of them told', () =>
  expect(KINDS.map((kind) => spokenClause(kindOf(kind).clause))).toEqual([
    '指南·食源性疾病（二）',
    '指南·饮用水（二）4',
    '指南·学校卫生（二）4',
    '指南·职业卫生（二）4',
    '指南·非法行医（二）3',
    '指南·妇幼健康（二）3',
    '指南·妇幼健康（二）4',
    '方案 二（四）2（2）',
  ]))

describe('how a county reaches a recipient', () => {
  it.each(['12', '打电话', '023-', '1390000000012345678901'])('is not “%s”', (phone) =>
    expect(contacts.safeParse({ agency: { name: '县执法大队', phone } }).success).toBe(false),
  )

  it.each(['12320', '023-4567 8901', '13900000000', '+86 23 45678901'])('may be “%s”', (phone) =>
    expect(contacts.safeParse({ agency: { name: '县执法大队', phone } }).success).toBe(true),
  )

  it('is unknown until the county says so', () => expect(contacts.parse({})).toEqual({}))
})
