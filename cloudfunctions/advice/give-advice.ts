import { adviceReport } from '@domain/advice/advice'
import {
  adviceOf,
  checkAdvice,
  correctedAdvice,
  isAdviceDoubtful,
} from '@domain/advice/check-advice'
import { advisedItems } from '@domain/advice/from-findings'
import { centreAreaOf, counterIdOf, numberOf, type AdviceCounter } from '@domain/advice/numbering'
import { namesOf } from '@domain/clues/routing'
import { problem } from '@domain/kernel/problems'
import type { Person } from '@domain/people/person'
import { findCovered } from '../kernel/find-covered'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'

export interface GivenAdvice {
  adviceId: string
  spokenNumber: string
}

/** The number is given here, with the record: docs/decisions/0031. */
export const giveAdvice = command({
  action: 'advice.give',
  input: adviceReport,

  async run({ input, actor, now, clockLag, work }): Promise<GivenAdvice> {
    const patrol = await findCovered(work, actor, 'patrols', input.patrolId)
    const clock = { lag: clockLag, now }
    const report = correctedAdvice(input, clock)
    checkAdvice(report, patrol)
    const { signing } = report
    if (signing.kind === 'signed') refuseForeignPhotos([signing.signature], actor)
    const items = advisedItems(report.requests, patrol.checklists)
    const facility = await findCovered(work, actor, 'facilities', patrol.facilityId)
    const county = await work.find('counties', facility.county)
    if (!county) throw problem('countyUnready')

    const counterId = counterIdOf(actor, now)
    const counter = await work.find('adviceCounters', counterId)
    const number = numberOf(counter, actor, namesOf(county), now)
    const advice = adviceOf(report, {
      ...{ facility, items, number, actor, ...clock },
      doubtful: isAdviceDoubtful(input, clock),
    })

    count(work, counter, { _id: counterId, last: number.number }, actor)
    work.change('patrols', patrol, { adviceId: advice._id }, { what: 'patrol.advised' })
    work.add('advice', advice, { what: 'advice.given' })
    return { adviceId: advice._id, spokenNumber: number.spokenNumber }
  },
})

/** Whoever counts at the same moment conflicts here, and tries again with the next number. */
function count(
  work: Work,
  counter: AdviceCounter | undefined,
  { _id, last }: Pick<AdviceCounter, '_id' | 'last'>,
  actor: Person,
): void {
  const remark = { what: 'adviceCounter.counted' }
  if (counter) work.change('adviceCounters', counter, { last }, remark)
  else work.add('adviceCounters', { _id, area: centreAreaOf(actor), last }, remark)
}
