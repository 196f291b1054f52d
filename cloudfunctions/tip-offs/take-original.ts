import { extname } from 'node:path'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object, string } from '@domain/kernel/z'
import { openLook } from '@domain/tip-offs/informant'
import { openOriginal } from '../kernel/originals'
import { document } from '../kernel/use-case'
import { keptFile } from './open-original'

/** For as long as the caller's own look holds. */
export const takeOriginal = document({
  action: 'informant.open',
  input: object({ tipOffId: id, fileId: string().max(300) }),

  async run({ input, actor, now, store }) {
    const file = await keptFile(store, actor, input)
    if (!openLook(file, actor._id, now)) throw problem('lookFirst')
    const ending = extname(file.fileId).replace(/[^.\w]/g, '')
    return { fileName: `举报照片原件${ending}`, content: await openOriginal(file) }
  },
})
