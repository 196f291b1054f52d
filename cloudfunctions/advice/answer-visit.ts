import {
  answerAsVisit,
  checkAnswer,
  photosOfVisit,
  visitAnswer,
} from '@domain/advice/ordered-visit'
import { tellAnswered } from '@domain/advice/tellings'
import { problem } from '@domain/kernel/problems'
import { correctedPhotos } from '@domain/photos/corrected'
import { corrected, isTimeDoubtful } from '@domain/patrols/report'
import { findCovered } from '../kernel/find-covered'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { bringBack } from './back-to-case'

/** What the coordinator saw returns to the officer, who decides what follows from it. */
export const answerVisit = command({
  action: 'advice.give',
  input: visitAnswer,

  async run({ input, actor, now, clockLag, work }): Promise<{ visitId: string }> {
    const visit = await findCovered(work, actor, 'orderedVisits', input.visitId)
    if (visit.status === 'answered') throw problem('visitAnswered')
    const clock = { lag: clockLag, now }
    const { visitId: _visitId, results, ...said } = input
    const { startedAt, endedAt, fix, photos } = corrected(
      answerAsVisit(input, visit.facilityId),
      clock,
    )
    checkAnswer(visit, input)
    const answer = {
      ...said,
      ...{ startedAt, endedAt, photos },
      ...(fix && { fix }),
      results: results.map((each) => ({ ...each, photos: correctedPhotos(each.photos, clock) })),
      ...{ visitedBy: actor._id, visitedByName: actor.name, submittedAt: now },
      ...(isTimeDoubtful(input, clock) && { timeDoubtful: true }),
    }
    const all = photosOfVisit({ answer })
    refuseForeignPhotos(all, actor)
    work.change(
      'orderedVisits',
      visit,
      { status: 'answered', answer, dueKey: undefined, ...(all.length > 0 && { sealAt: now }) },
      {
        what: 'orderedVisit.answered',
        tell: visit.caseId ? [] : [tellAnswered(visit, actor.name)],
      },
    )
    await bringBack(work, visit, answer, { actor, now })
    return { visitId: visit._id }
  },
})
