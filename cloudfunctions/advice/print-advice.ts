import { photosOfAdvice } from '@domain/advice/check-advice'
import { namesOf } from '@domain/clues/routing'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { photoContents } from '../kernel/photo-contents'
import { document } from '../kernel/use-case'
import { advicePaper } from './advice-paper'

/** The 卫生检查意见书 as it was given; what was put right since stands in its own records. */
export const printAdvice = document({
  action: 'advice.read',
  input: object({ adviceId: id }),

  async run({ input, actor, store }) {
    const advice = await findCovered(store, actor, 'advice', input.adviceId)
    const signed = photosOfAdvice({ ...advice, rectifications: [] })
    const [county, photos] = await Promise.all([
      store.find('counties', advice.county),
      photoContents(store, advice._id, signed),
    ])
    const areaNames = county ? namesOf(county) : { county: '', within: {} }
    const content = await advicePaper({ advice, areaNames, photos })
    return { fileName: `卫生检查意见书-${advice.facilityName}-${advice.number}号.docx`, content }
  },
})
