import { id, type Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object, string } from '@domain/kernel/z'
import { correctedPhotos } from '@domain/photos/corrected'
import { photoRef } from '@domain/photos/photo'
import { blurredBy, tipFileId } from '@domain/tip-offs/tip-file'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { tipOfAgency } from './deciding'

/** A copy with faces and plates painted over takes the place of an earlier one: it is what others see from now on. */
export const blurPhoto = command({
  action: 'tipOff.decide',
  input: object({ requestId: id, tipOffId: id, fileId: string().max(300), photo: photoRef }),

  async run({ input, actor, now, clockLag, work }): Promise<{ tipOffId: Id }> {
    refuseForeignPhotos([input.photo], actor)
    const tip = await tipOfAgency(work, actor, input.tipOffId)
    const file = await work.find('tipFiles', tipFileId(tip._id, input.fileId))
    if (!file?.shownFileId || file.kind !== 'photo') throw problem('notFound', { what: '这张照片' })
    const [photo = input.photo] = correctedPhotos([input.photo], { lag: clockLag, now })
    work.change('tipFiles', file, blurredBy(photo, actor, now), { what: 'tipFile.blurred' })
    return { tipOffId: tip._id }
  },
})
