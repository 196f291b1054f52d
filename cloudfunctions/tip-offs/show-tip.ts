import { photosOfWord } from '@domain/clues/received-word'
import { id } from '@domain/kernel/ids'
import { without } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { isResidents, outsideAgency } from '@domain/tip-offs/whose'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import { showBlurred, type BlurredPhoto } from '../kernel/tip-files'
import { query } from '../kernel/use-case'
import { stateOfClue } from '../kernel/words'
import { tipOfCentre } from './of-centre'

const INNER = ['trail', 'listKey', 'dueKey', 'sealAt', 'keepAt', 'receiptHash'] as const

export interface ShownTip {
  tip: Omit<ReturnType<typeof outsideAgency<TipOff>>, (typeof INNER)[number]>
  /** By file id. */
  photos: Record<string, ShownPhoto>
  /** What a resident sent, with faces and plates painted over. */
  blurred: BlurredPhoto[]
  /** What has become of the clue, in words. */
  clueState?: string
  /** What this person may do with it now. */
  may: { verify: boolean; decide: boolean }
}

export const showTip = query({
  action: 'tipOff.read',
  input: object({ tipOffId: id }),

  async run({ input, actor, store }): Promise<ShownTip> {
    const found = await tipOfCentre(store, actor, input.tipOffId)
    const tip = outsideAgency(found)
    const hasMore = isResidents(found) && found.photos.length > 0
    const clue = tip.clueId && (await store.find('clues', tip.clueId))
    const handles = mayDo(actor.role, 'tipOff.handle')
    return {
      tip: without(tip, INNER),
      photos: await showPhotos(store, tip._id, photosOfWord(tip)),
      blurred: hasMore ? await showBlurred(store, tip._id) : [],
      ...(clue && { clueState: stateOfClue(clue) }),
      may: {
        verify: handles && tip.status === 'received',
        decide: handles && tip.status === 'verified' && !isResidents(tip),
      },
    }
  },
})
