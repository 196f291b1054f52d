import { outreachCorrection } from '@domain/outreach/outreach'
import { checkContent, correctionOf, refuseCorrection } from '@domain/outreach/report'
import { correctedPhotos } from '@domain/photos/corrected'
import { findCovered } from '../kernel/find-covered'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { facilityOf } from './facility-of'

/** Puts right what was recorded, with the reason; what it was before stays in the trail. */
export const correctOutreach = command({
  action: 'outreach.record',
  input: outreachCorrection,

  async run({ input, actor, now, clockLag, work }): Promise<{ outreachId: string }> {
    const found = await findCovered(work, actor, 'outreach', input.outreachId)
    refuseCorrection(actor, found, input.correctedBefore)
    const facility = await facilityOf(work, actor, input.facilityId)
    checkContent(input, now)
    refuseForeignPhotos(input.photos, actor)

    const said = { ...input, photos: correctedPhotos(input.photos, { lag: clockLag, now }) }
    const changes = correctionOf(found, said, { facility, actor, now })
    work.change('outreach', found, changes, { what: 'outreach.corrected' })
    return { outreachId: found._id }
  },
})
