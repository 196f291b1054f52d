import type { Answers } from '@domain/checklists/answers'
import { ruralCentralSupply } from '@domain/checklists/rural-central-supply'
import {
  choose,
  judgeBy,
  measure,
  measureAfterAll,
  note,
  notMeasured,
  passRest,
} from '../../../../src/packages/patrol/patrol/answering'

const blank: Answers = { checklistId: 'a', version: '1', answers: [], readings: [] }
const onSite = ruralCentralSupply.sections[4]?.items ?? []

const resultsOf = ({ answers }: Answers) =>
  Object.fromEntries(answers.map(({ itemId, result }) => [itemId, result]))

describe('answering a checklist', () => {
  it('takes no note where there is no answer', () => {
    expect(note('waterClear', '浑浊')(blank)).toBe(blank)
  })

  it('keeps the note when another result is chosen', () => {
    const failed = note('waterClear', '浑浊')(choose('waterClear', 'fail')(blank))

    expect(choose('waterClear', 'pass')(failed).answers).toEqual([
      { itemId: 'waterClear', result: 'pass', note: '浑浊', photos: [] },
    ])
  })

  it('leaves the answers to other items the very same objects', () => {
    const before = choose('waterOdourless', 'pass')(choose('waterClear', 'pass')(blank))
    const after = choose('waterClear', 'fail')(before)

    expect(after.answers[1]).toBe(before.answers[1])
    expect(after.readings).toBe(before.readings)
  })

  it('passes the checks of a section that have no answer, and no test', () => {
    const before = choose('waterClear', 'fail')(blank)

    expect(resultsOf(passRest(onSite)(before))).toEqual({
      waterClear: 'fail',
      waterOdourless: 'pass',
    })
  })
})

describe('a test made on the spot', () => {
  it('is no longer one that was not made once there is a reading', () => {
    const after = measure('ph', 'tap', '7.2')(notMeasured('ph', '没带试剂')(blank))

    expect(after.answers).toEqual([])
    expect(after.readings).toEqual([{ itemId: 'ph', point: 'tap', raw: '7.2', photos: [] }])
  })

  it('gives up its readings, and only its own, when it was not made after all', () => {
    const measured = measure('disinfectantResidue', 'tap', '0.1')(measure('ph', 'tap', '7')(blank))
    const after = notMeasured('ph', '读错了')(measured)

    expect(after.readings.map(({ itemId }) => itemId)).toEqual(['disinfectantResidue'])
    expect(measureAfterAll('ph')(after).answers).toEqual([])
  })

  it('is judged by the chosen disinfectant at every point', () => {
    const after = judgeBy(
      'residue',
      ['outlet', 'tap'],
      'chlorineDioxide',
    )(measure('residue', 'tap', '0.1')(blank))

    expect(after.readings).toEqual([
      { itemId: 'residue', point: 'tap', raw: '0.1', photos: [], disinfectant: 'chlorineDioxide' },
      { itemId: 'residue', point: 'outlet', raw: '', photos: [], disinfectant: 'chlorineDioxide' },
    ])
  })
})
