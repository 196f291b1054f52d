import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object, string } from '@domain/kernel/z'
import { LOOK_MINUTES, openLook } from '@domain/tip-offs/informant'
import { openOriginal } from '../kernel/originals'
import { pictureEnding, soundEnding } from '../kernel/strangers-endings'
import { document } from '../kernel/use-case'
import { keptFile } from './open-original'

/** For as long as the caller's own look holds; the opened copy is gone some minutes later. */
export const takeOriginal = document({
  action: 'informant.open',
  input: object({ tipOffId: id, fileId: string().max(300) }),

  async run({ input, actor, now, store }) {
    const file = await keptFile(store, actor, input)
    if (!openLook(file, actor._id, now)) throw problem('lookFirst')
    const content = await openOriginal(file)
    const ending = file.kind === 'photo' ? pictureEnding(content) : soundEnding(file.fileId)
    return { fileName: `举报照片原件${ending}`, content, keptMinutes: LOOK_MINUTES }
  },
})
