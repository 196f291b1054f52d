import { namesOf } from '@domain/clues/routing'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { document } from '../kernel/use-case'
import { noticePaper } from './notice-paper'

/** To be signed and sent by the centre or the agency. */
export const printNotice = document({
  action: 'authorityNotice.read',
  input: object({ noticeId: id }),

  async run({ input, actor, store }) {
    const notice = await findCovered(store, actor, 'authorityNotices', input.noticeId)
    const county = await store.find('counties', notice.county)
    const areaNames = county ? namesOf(county) : { county: '', within: {} }
    const content = await noticePaper({ notice, areaNames })
    return { fileName: `巡查情况通报-${notice.facilityName}-${notice.foundOn}.docx`, content }
  },
})
