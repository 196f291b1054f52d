import { namesOf } from '@domain/clues/routing'
import { id } from '@domain/kernel/ids'
import { dayOf } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { photosOfPatrol } from '@domain/patrols/report'
import { findCovered } from '../kernel/find-covered'
import { photoContents } from '../kernel/photo-contents'
import { document } from '../kernel/use-case'
import { patrolPaper } from './patrol-paper'

/** The 日常巡查记录表 of one patrol. */
export const printPatrol = document({
  action: 'patrol.read',
  input: object({ patrolId: id }),

  async run({ input, actor, store }) {
    const patrol = await findCovered(store, actor, 'patrols', input.patrolId)
    const [facility, county, photos] = await Promise.all([
      store.find('facilities', patrol.facilityId),
      store.find('counties', patrol.county),
      photoContents(store, patrol._id, photosOfPatrol(patrol)),
    ])
    const areaNames = county ? namesOf(county) : { county: '', within: {} }
    const specialties = county?.specialties ?? []
    const content = await patrolPaper({ patrol, facility, areaNames, specialties, photos })
    const fileName = `日常巡查记录表-${patrol.facilityName}-${dayOf(patrol.endedAt)}.docx`
    return { fileName, content }
  },
})
