import { assert, property, subarray } from 'fast-check'
import {
  answers as answersSchema,
  judgedChecklist,
  photosOfAnswers,
} from '@domain/checklists/answers'
import { sectionsFor } from '@domain/checklists/checklist'
import { filedInstitution } from '@domain/checklists/filed-institution'
import { faultsIn, judge } from '@domain/checklists/judge'
import { licensedInstitution } from '@domain/checklists/licensed-institution'
import { ruralCentralSupply } from '@domain/checklists/rural-central-supply'
import { aClinic, allPassing, answering, aPhoto, aReading, aSupply, failing } from './answering'

const SEED = 20220314
const supply = aSupply()
const askedIds = sectionsFor(ruralCentralSupply, supply).flatMap(({ items }) =>
  items.map(({ id }) => id),
)

const judged = (change: Parameters<typeof answering>[2], facility = supply) =>
  judge(ruralCentralSupply, facility, answering(ruralCentralSupply, facility, change))
const refusal = (change: Parameters<typeof answering>[2], facility = supply) => {
  const given = answering(ruralCentralSupply, facility, change)
  return faultsIn(ruralCentralSupply, facility, given).map(({ itemId, problem }) => [
    itemId,
    problem.code,
  ])
}

describe('answers are refused', () => {
  it('when any asked item has none, and each is named', () => {
    assert(
      property(subarray(askedIds, { minLength: 1 }), (left) => {
        const all = allPassing(ruralCentralSupply, supply)
        const kept = <Each extends { itemId: string }>(each: Each) => !left.includes(each.itemId)
        const given = {
          ...all,
          answers: all.answers.filter(kept),
          readings: all.readings.filter(kept),
        }
        const faults = faultsIn(ruralCentralSupply, supply, given)
        expect(faults.map(({ itemId }) => itemId)).toEqual(
          askedIds.filter((id) => left.includes(id)),
        )
        expect(faults.every(({ problem }) => problem.code === 'answerMissing')).toBe(true)
      }),
      { seed: SEED },
    )
  })

  it('with the first fault as the Problem', () => {
    const none = { ...allPassing(ruralCentralSupply, supply), answers: [] }
    expect(() => judge(ruralCentralSupply, supply, none)).toThrow(
      '还没回答：办有供水《卫生许可证》',
    )
  })

  it('when an item is answered that is not asked there', () => {
    const clinic = aClinic()
    const given = answering(licensedInstitution, clinic, {
      answers: [{ itemId: 'villageDoctorsQualified', result: 'pass', photos: [] }],
    })
    expect(() => judge(licensedInstitution, clinic, given)).toThrow(
      expect.objectContaining({ code: 'answerUnasked' }),
    )
  })

  it('when a failed item has no note', () => {
    const bare = { ...failing('licenceHeld'), note: undefined }
    expect(refusal({ answers: [bare] })).toEqual([['licenceHeld', 'noteMissing']])
    expect(refusal({ answers: [failing('licenceHeld', '')] })).toEqual([
      ['licenceHeld', 'noteMissing'],
    ])
  })

  it('when an item is answered twice', () => {
    expect(refusal({ answers: [failing('licenceHeld'), failing('licenceHeld')] })).toEqual([
      ['licenceHeld', 'invalidInput'],
    ])
  })

  it('when a reading is impossible', () => {
    expect(refusal({ readings: [aReading('ph', '74')] })).toEqual([['ph', 'readingImpossible']])
  })

  it('when a reading is given for a question', () => {
    const given = allPassing(ruralCentralSupply, supply)
    const odd = { ...given, readings: [...given.readings, aReading('waterClear', '7')] }
    expect(faultsIn(ruralCentralSupply, supply, odd)).toMatchObject([
      { itemId: 'waterClear', problem: { code: 'answerUnasked' } },
    ])
  })

  it.each(['pass', 'fail'] as const)('when a test is said to %s without a reading', (result) => {
    const answers = [{ itemId: 'ph', result, note: '看着没问题', photos: [] }]
    expect(refusal({ answers })).toEqual([['ph', 'invalidInput']])
  })

  it('when a test is said to be left out although it has a reading', () => {
    const answers = [
      { itemId: 'ph', result: 'notApplicable' as const, note: '没带试纸', photos: [] },
    ]
    expect(refusal({ answers, readings: [aReading('ph', '7')] })).toEqual([['ph', 'invalidInput']])
  })

  it('when a test was left out without a reason', () => {
    const answers = [{ itemId: 'ph', result: 'notApplicable' as const, photos: [] }]
    expect(refusal({ answers })).toEqual([['ph', 'noteMissing']])
  })

  it('when nobody says which disinfectant was measured', () => {
    const unknown = aSupply({ disinfectant: 'unknown' })
    expect(refusal({}, unknown)).toEqual([['disinfectantResidue', 'invalidInput']])
  })

  it('with more than nine photos of one item', () => {
    const many = { ...failing('licenceHeld'), photos: Array.from({ length: 10 }, () => aPhoto()) }
    const given = answering(ruralCentralSupply, supply, { answers: [many] })
    expect(answersSchema.safeParse(given).success).toBe(false)
    many.photos.pop()
    expect(answersSchema.safeParse(given).success).toBe(true)
  })
})

describe('answers that are taken', () => {
  it.each([
    [ruralCentralSupply, supply],
    [licensedInstitution, aClinic({ institutionKind: 'villageClinic' })],
    [filedInstitution, { kind: 'filedInstitution' as const, traits: {} }],
  ])('give every asked item of $id in order, all passed', (checklist, facility) => {
    const given = allPassing(checklist, facility)
    const { items } = judge(checklist, facility, given)
    const asked = sectionsFor(checklist, facility).flatMap((section) => section.items)
    expect(items.map(({ itemId }) => itemId)).toEqual(asked.map(({ id }) => id))
    expect(items.every(({ result }) => result === 'pass')).toBe(true)
  })

  it('keep the question, clause and section as they were', () => {
    const { items } = judged({ answers: [failing('licenceHeld', '说还在办')] })
    expect(items[0]).toMatchObject({
      question: '办有供水《卫生许可证》',
      clause: { part: 'drinkingWater', number: '3.1.1' },
      section: '证照与人员',
      result: 'fail',
      note: '说还在办',
      matter: 'supplyLicence',
      severity: 'ordinary',
    })
  })

  it('fail a test when one of its readings does', () => {
    const readings = [
      aReading('disinfectantResidue', '0.30'),
      aReading('disinfectantResidue', '0.04', { point: 'tap', photos: [aPhoto()] }),
    ]
    const test = judged({ readings }).items.find(({ itemId }) => itemId === 'disinfectantResidue')
    expect(test).toMatchObject({
      kind: 'reading',
      result: 'fail',
      readings: [
        { raw: '0.30', verdict: 'pass' },
        { raw: '0.04', verdict: 'fail', photos: [aPhoto()], limit: { lowest: '0.05' } },
      ],
    })
  })

  it('keep why a test was not made', () => {
    const answers = [
      { itemId: 'ph', result: 'notApplicable' as const, note: '试纸用完了', photos: [] },
    ]
    const { items } = judged({ answers })
    expect(items.find(({ itemId }) => itemId === 'ph')).toMatchObject({
      result: 'notApplicable',
      note: '试纸用完了',
      readings: [],
    })
  })

  it('leave out what is not asked', () => {
    const { items } = judged({}, aSupply({ waterSource: 'ground', disinfectant: 'none' }))
    const ids = items.map(({ itemId }) => itemId)
    expect(ids).not.toContain('intakeUndisturbed')
    expect(ids).not.toContain('disinfectantResidue')
  })

  it('are what the schema of a stored patrol says, whatever failed', () => {
    const checks = askedIds.filter((id) => !['ph', 'disinfectantResidue'].includes(id))
    assert(
      property(subarray(checks), (failed) => {
        const taken = judged({ answers: failed.map((id) => failing(id)) })
        expect(judgedChecklist.parse(taken)).toEqual(taken)
        expect(
          taken.items.filter(({ result }) => result === 'fail').map(({ itemId }) => itemId),
        ).toEqual(failed)
      }),
      { seed: SEED },
    )
  })

  it('name every photo they rest on', () => {
    const one = aPhoto({ fileId: 'cloud://env/one.jpg' })
    const other = aPhoto({ fileId: 'cloud://env/other.jpg' })
    const given = answering(ruralCentralSupply, supply, {
      answers: [{ ...failing('licenceHeld'), photos: [one] }],
      readings: [aReading('ph', '9.9', { photos: [other] })],
    })
    expect(photosOfAnswers(given)).toEqual([one, other])
  })
})
