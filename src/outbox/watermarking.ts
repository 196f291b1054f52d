// What is written on a photo, as this phone knows it when the photo is taken.

import { watermarkLines, type Shot } from '@domain/photos/watermark'
import { hasServerTime, serverTimeOf } from '../clock'
import { location } from '../platform/location'
import { watermark } from '../platform/watermark'
import { profile } from '../session'
import type { Draft, DraftPhoto } from './draft'
import { RESIDENT } from './kinds/resident-tip-written'

/** Undefined where the phone may not be asked or cannot tell. */
export type Where = Shot['where']

export interface Watermarking {
  lines(
    draft: Pick<Draft, '_id' | 'personId' | 'title'>,
    photo: Pick<DraftPhoto, 'source' | 'takenAt'>,
    where: Where,
  ): string[]
  /** Where the phone is now. */
  where(): Promise<Where>
  draw: typeof watermark.draw
}

export const watermarking: Watermarking = {
  lines({ _id, personId, title }, { source, takenAt }, where) {
    const own = profile.get()
    return watermarkLines({
      ...{ source, of: title, recordId: _id },
      // A resident's photo says nothing of where the phone is.
      where: personId === RESIDENT ? undefined : where,
      at: serverTimeOf(takenAt),
      isServerTime: hasServerTime(),
      by: own?._id === personId ? own.name : '',
    })
  },

  async where() {
    if (!(await location.isAllowed())) return undefined
    const position = await location.position()
    return 'unavailable' in position ? undefined : position
  },

  draw: watermark.draw,
}
