// From answers to judged items: first every refusal, in the order of the checklist; then the verdicts.

import type { Described } from '../facilities/kinds'
import { problem, type Problem } from '../kernel/problems'
import type {
  Answer,
  Answers,
  JudgedChecklist,
  JudgedItem,
  JudgedReading,
  Reading,
} from './answers'
import { isMeasured, sectionsFor, type Checklist, type Item, type MeasuredItem } from './checklist'
import { judgeReading, refuseReading } from './judge-reading'
import { matterName } from './matters'

/** What was said of one item. */
interface Said {
  answer?: Answer
  readings: Reading[]
}

export interface Fault {
  itemId: string
  problem: Problem
}

/** Everything that keeps the answers from being taken; the page shows it beside the items. */
export function faultsIn(checklist: Checklist, facility: Described, given: Answers): Fault[] {
  const asked = sectionsFor(checklist, facility, given).flatMap(({ items }) => items)
  return [
    ...unasked(asked, given),
    ...repeated(given),
    ...asked.flatMap((item) => faultsOf(item, facility, saidOf(item, given))),
  ]
}

/** Throws the first fault, as a Problem. */
export function judge(checklist: Checklist, facility: Described, given: Answers): JudgedChecklist {
  const [fault] = faultsIn(checklist, facility, given)
  if (fault) throw fault.problem
  const { id, version, name, specialty } = checklist
  const items = sectionsFor(checklist, facility, given).flatMap((section) =>
    section.items.map((item) => ({
      ...judgeItem(item, facility, saidOf(item, given)),
      section: section.name,
      matterName: matterName(item.matter, checklist) ?? item.question,
    })),
  )
  return { checklistId: id, version, name, specialty, items }
}

const saidOf = ({ id }: Item, { answers, readings }: Answers): Said => ({
  answer: answers.find(({ itemId }) => itemId === id),
  readings: readings.filter(({ itemId }) => itemId === id),
})

function unasked(asked: Item[], { answers, readings }: Answers): Fault[] {
  const check = new Set(asked.map(({ id }) => id))
  const measured = new Set(asked.filter(isMeasured).map(({ id }) => id))
  const strangers = [
    ...answers.filter(({ itemId }) => !check.has(itemId)),
    ...readings.filter(({ itemId }) => !measured.has(itemId)),
  ]
  return strangers.map(({ itemId }) => ({
    itemId,
    problem: problem('answerUnasked', { item: itemId }),
  }))
}

function repeated({ answers }: Answers): Fault[] {
  const ids = answers.map(({ itemId }) => itemId)
  const again = ids.filter((itemId, index) => ids.indexOf(itemId) !== index)
  return again.map((itemId) => ({
    itemId,
    problem: problem('invalidInput', { field: itemId, reason: '同一项只能回答一次' }),
  }))
}

function faultsOf(item: Item, facility: Described, said: Said): Fault[] {
  const found = isMeasured(item) ? testFaults(item, facility, said) : checkFaults(item, said)
  return found.map((each) => ({ itemId: item.id, problem: each }))
}

function checkFaults({ question }: Item, { answer }: Said): Problem[] {
  if (!answer) return [problem('answerMissing', { question })]
  return answer.result === 'fail' && !answer.note ? [problem('noteMissing', { question })] : []
}

/** A test has readings, or the reason why there are none; its result is never chosen by hand. */
function testFaults(
  item: MeasuredItem,
  facility: Described,
  { answer, readings }: Said,
): Problem[] {
  const { question } = item
  if (!answer && readings.length === 0) return [problem('answerMissing', { question })]
  if (answer && (answer.result !== 'notApplicable' || readings.length > 0))
    return [
      problem('invalidInput', {
        field: question,
        reason: '结果由读数判定，请填读数或写明未测原因',
      }),
    ]
  if (answer && !answer.note) return [problem('noteMissing', { question })]
  return readings.flatMap((each) => refuseReading(item, facility, each) ?? [])
}

function judgeItem(
  item: Item,
  facility: Described,
  said: Said,
): Omit<JudgedItem, 'section' | 'matterName'> {
  const { id: itemId, kind, question, clause, law, severity, matter } = item
  const { answer } = said
  const readings = judgeReadings(item, facility, said)
  const measured = readings.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'pass'
  const { result = measured, note, photos = [] } = answer ?? {}
  return {
    ...{ itemId, kind, question, clause, severity, matter, result, photos, readings },
    ...(law && { law }),
    ...(note && { note }),
  }
}

const judgeReadings = (item: Item, facility: Described, { readings }: Said): JudgedReading[] =>
  isMeasured(item) ? readings.map((each) => judgeReading(item, facility, each)) : []
