import { outreachReport } from '@domain/outreach/outreach'
import { checkContent, outreachOf } from '@domain/outreach/report'
import { correctedPhotos } from '@domain/photos/corrected'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { facilityOf } from './facility-of'

/** An occasion of outreach, training, consultation or guidance, whoever gave it. */
export const submitOutreach = command({
  action: 'outreach.record',
  input: outreachReport,

  async run({ input, actor, now, clockLag, work }): Promise<{ outreachId: string }> {
    const facility = await facilityOf(work, actor, input.facilityId)
    checkContent(input, now)
    refuseForeignPhotos(input.photos, actor)

    const report = { ...input, photos: correctedPhotos(input.photos, { lag: clockLag, now }) }
    work.add('outreach', outreachOf(report, { facility, actor, now }), {
      what: 'outreach.recorded',
    })
    return { outreachId: input._id }
  },
})
