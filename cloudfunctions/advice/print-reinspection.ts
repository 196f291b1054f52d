import { photosOfReinspection } from '@domain/advice/reinspection'
import { namesOf } from '@domain/clues/routing'
import { id } from '@domain/kernel/ids'
import { dayOf } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { photoContents } from '../kernel/photo-contents'
import { document } from '../kernel/use-case'
import { reinspectionPaper } from './reinspection-paper'

/** The 整改情况复查记录表 of one re-inspection. */
export const printReinspection = document({
  action: 'advice.read',
  input: object({ reinspectionId: id }),

  async run({ input, actor, store }) {
    const reinspection = await findCovered(store, actor, 'reinspections', input.reinspectionId)
    const advice = await findCovered(store, actor, 'advice', reinspection.adviceId)
    const [county, photos] = await Promise.all([
      store.find('counties', advice.county),
      photoContents(store, reinspection._id, photosOfReinspection(reinspection)),
    ])
    const areaNames = county ? namesOf(county) : { county: '', within: {} }
    const content = await reinspectionPaper({ reinspection, advice, areaNames, photos })
    const on = dayOf(reinspection.endedAt)
    return { fileName: `整改情况复查记录表-${reinspection.facilityName}-${on}.docx`, content }
  },
})
