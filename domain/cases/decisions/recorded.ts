// What the enforcement system knows by now: its number, the day of the opening, the day of the decision. A correction is an
// entry of its own, and says why.

import { problem } from '../../kernel/problems'
import { present } from '../../kernel/records'
import { addDays, day, dayOf, spokenDay, type Day } from '../../kernel/time'
import { object, type infer as Infer } from '../../kernel/z'
import { caseNumber, caseWords, type EnforcementCase } from '../enforcement-case'
import { caseDecided, refuseUnlessOpened, type Deciding } from './decision'
import { refuseOpenedOn } from './opened'

export const caseRecord = object({
  number: caseNumber.optional(),
  openedOn: day.optional(),
  decidedOn: day.optional(),
  /** Needed where something that stood there changes. */
  words: caseWords.optional(),
})
export type CaseRecord = Infer<typeof caseRecord>

const names = { number: '案件编号', openedOn: '立案日期', decidedOn: '处罚决定日期' } as const
type Field = keyof typeof names

/** Problems moveForbidden, nothingChanged, correctionUnexplained and invalidInput. */
export function recorded(
  found: EnforcementCase,
  { words, ...given }: CaseRecord,
  deciding: Deciding,
): Partial<EnforcementCase> {
  refuseUnlessOpened(found, '登记办案信息')
  const said = present(given)
  const changed = (Object.keys(names) as Field[]).filter(
    (each) => said[each] !== undefined && said[each] !== found[each],
  )
  if (changed.length === 0) throw problem('caseUnchanged')
  if (!words && changed.some((each) => found[each] !== undefined))
    throw problem('correctionUnexplained')
  checkDays({ ...found, ...said }, dayOf(deciding.at))
  const told = changed.map((each) => `${names[each]}：${spoken(each, said[each] ?? '')}`)
  return caseDecided(
    found,
    {
      what: 'recorded',
      words: [...told, ...(words ? [words] : [])].join('；'),
      changes: { ...said, ...(said.openedOn && moved(found, said.openedOn)) },
    },
    deciding,
  )
}

/** A case that was opened again is counted from that day, whatever the first day was. */
const moved = ({ countedFrom, openedOn }: EnforcementCase, to: Day) =>
  countedFrom === openedOn ? { countedFrom: to } : {}

const spoken = (field: Field, value: string) => (field === 'number' ? value : spokenDay(value))

type Days = Pick<EnforcementCase, 'openedOn' | 'decidedOn' | 'closedOn'>

/** Each is not before the one that it follows, and not to come; Problem invalidInput. */
export function checkDays({ openedOn, decidedOn, closedOn }: Days, today: Day): void {
  refuseOpenedOn(openedOn, today)
  const follows = [
    { field: '处罚决定日期', on: decidedOn, after: openedOn, name: '立案日期' },
    {
      field: '结案日期',
      on: closedOn,
      after: decidedOn ?? openedOn,
      name: decidedOn ? '处罚决定日期' : '立案日期',
    },
  ]
  for (const { field, on, after, name } of follows) {
    if (on === undefined) continue
    const refused = (reason: string) => problem('invalidInput', { field, reason })
    if (addDays(on, 0) !== on) throw refused(`没有 ${on} 这一天`)
    if (on > today) throw refused('不能晚于今天')
    if (on < after) throw refused(`不能早于${name}`)
  }
}
