import type { Clue } from '@domain/clues/clue'
import { emergencyMore, type Emergency, type EmergencyStatus } from '@domain/emergencies/emergency'
import { checkAnswers, withMore } from '@domain/emergencies/report'
import { tellGrown } from '@domain/emergencies/tellings'
import { problem } from '@domain/kernel/problems'
import { findOfCentre } from '../kernel/find-covered'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'

/** One thing that is known or was done: a telling, the verification, answers, photos. Colleagues may add at the same time. */
export const addToEmergency = command({
  action: 'emergency.report',
  input: emergencyMore,

  async run({ input, actor, now, clockLag, work }): Promise<{ status: EmergencyStatus }> {
    const emergency = await findOfCentre(work, actor, 'emergencies', input.emergencyId)
    checkAnswers(emergency.kind, input.answers)
    refuseForeignPhotos(input.photos, actor)
    const clue = await work.find('clues', emergency.clueId)
    if (!clue) throw problem('notFound', { what: '该线索' })

    const next = withMore(emergency, input, { by: actor, lag: clockLag, now })
    work.change('emergencies', emergency, grownFields(next), {
      what: 'emergency.added',
      tell: tellGrown(emergency, next, clue),
    })
    nameClue(work, clue, next)
    return { status: next.status }
  },
})

/** Where it is, once it is known: the officer reads it in the list. */
function nameClue(work: Work, clue: Clue, { facilityName }: Emergency): void {
  if (clue.facilityName !== facilityName)
    work.change('clues', clue, { facilityName }, { what: 'clue.placed' })
}

const grownFields = ({
  facilityName,
  verifiedAt,
  verified,
  answers,
  tellings,
  ruledOut,
  photos,
  status,
  remindAt,
  sealAt,
}: Emergency): Partial<Emergency> => ({
  ...{ facilityName, answers, tellings, photos, status, remindAt, sealAt },
  ...(verifiedAt && { verifiedAt, verified }),
  ...(ruledOut && { ruledOut }),
})
