import { checklists, notOurs } from '@domain/checklists'
import { askedAgain, judgeAgain, versionsOf } from '@domain/advice/asked-again'
import {
  afterReinspection,
  asVisit,
  reinspectionOf,
  reinspectionReport,
} from '@domain/advice/reinspection'
import { cluesOfReinspection, stillWrong } from '@domain/clues/from-reinspection'
import type { County } from '@domain/clues/routing'
import { tellReported } from '@domain/clues/tellings'
import { problem } from '@domain/kernel/problems'
import {
  checkCompanion,
  checkReport,
  corrected,
  isTimeDoubtful,
  photosOf,
} from '@domain/patrols/report'
import { findCovered } from '../kernel/find-covered'
import { ownChecklists } from '../kernel/own-checklists'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'

export interface SubmittedReinspection {
  reinspectionId: string
  rectifiedCount: number
  unrectifiedCount: number
  openCount: number
  clues: { clueId: string; matterName: string }[]
}

/** Asked again is what failed; what is not put right becomes a clue. */
export const reinspect = command({
  action: 'advice.give',
  input: reinspectionReport,

  async run({ input, actor, now, clockLag, work }): Promise<SubmittedReinspection> {
    const advice = await findCovered(work, actor, 'advice', input.adviceId)
    if (!advice.dueKey) throw problem('adviceOver')
    const facility = await findCovered(work, actor, 'facilities', advice.facilityId)
    const clock = { lag: clockLag, now }
    const visit = corrected(asVisit(input, facility._id), clock)
    checkCompanion(visit, actor)
    checkReport(visit, { status: 'open' })
    refuseForeignPhotos(photosOf(visit), actor)

    const own = await ownChecklists(work, advice.county, notOurs(versionsOf(advice.items)))
    const asked = askedAgain(advice.items, [...checklists, ...own])
    const judged = visit.end === 'done' ? judgeAgain(visit.checklists, facility, asked) : []
    const { facilityId: _facilityId, differences: _differences, ...said } = visit
    const looked = reinspectionOf(
      { ...said, adviceId: advice._id },
      { advice, judged, actor, ...clock, doubtful: isTimeDoubtful(input, clock) },
    )
    const clues = stillWrong(looked)
      ? cluesOfReinspection(looked, advice, facility, await countyOf(work, advice.county))
      : []

    const clueIds = clues.map(({ _id }) => _id)
    work.add('reinspections', { ...looked, clueIds }, { what: 'reinspection.submitted' })
    work.change('advice', advice, afterReinspection(advice, looked), {
      what: 'advice.reinspected',
    })
    for (const clue of clues)
      work.add('clues', clue, { what: 'clue.reported', tell: [tellReported(clue)] })
    const { rectifiedCount, unrectifiedCount, openCount } = looked
    return {
      reinspectionId: looked._id,
      ...{ rectifiedCount, unrectifiedCount, openCount },
      clues: clues.map(({ _id: clueId, matterName }) => ({ clueId, matterName })),
    }
  },
})

/** A finding that nobody would be told of is not taken. */
async function countyOf(work: Work, id: string): Promise<County> {
  const found = await work.find('counties', id)
  if (!found) throw problem('countyUnready')
  return found
}
