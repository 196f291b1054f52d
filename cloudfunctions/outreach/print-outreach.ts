import { namesOf } from '@domain/clues/routing'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { photoContents } from '../kernel/photo-contents'
import { document } from '../kernel/use-case'
import { outreachPaper } from './outreach-paper'

/** The 宣传教育、咨询、指导记录表 of one occasion. */
export const printOutreach = document({
  action: 'outreach.read',
  input: object({ outreachId: id }),

  async run({ input, actor, store }) {
    const outreach = await findCovered(store, actor, 'outreach', input.outreachId)
    const [county, photos] = await Promise.all([
      store.find('counties', outreach.county),
      photoContents(store, outreach._id, outreach.photos),
    ])
    const areaNames = county ? namesOf(county) : { county: '', within: {} }
    const specialties = county?.specialties ?? []
    const content = await outreachPaper({ outreach, areaNames, specialties, photos })
    return { fileName: `宣传教育咨询指导记录表-${outreach.topic}-${outreach.on}.docx`, content }
  },
})
