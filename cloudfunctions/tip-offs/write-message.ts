import { id } from '@domain/kernel/ids'
import { pick } from '@domain/kernel/records'
import { sealedBox } from '@domain/kernel/sealed-box'
import type { Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { correctedPhotos } from '@domain/photos/corrected'
import { checkedTogether } from '@domain/tip-offs/check-words'
import { endedAt } from '@domain/tip-offs/ending'
import { folderOfTip } from '@domain/tip-offs/folder'
import { refuseMessage } from '@domain/tip-offs/informant-acts'
import { isToBeTold, messagePhotos, messageWords, withMessage } from '@domain/tip-offs/messages'
import { refuseManyMessages } from '@domain/tip-offs/source-pace'
import { isEnded } from '@domain/tip-offs/status'
import { tellMessage } from '@domain/tip-offs/tellings'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'
import { checkContent } from '../kernel/content-check'
import { countedToday } from '../kernel/paces'
import { refuseOutside } from '../kernel/photos'
import { findByReceipt, mainOf, tipBehind } from '../kernel/by-receipt'

/** By the informant, to whoever has the tip; of one that was joined, to whoever has the other. */
export const writeMessage = command({
  action: 'informant',
  input: object({
    ...{ requestId: id, receipt: sealedBox, words: messageWords },
    photos: messagePhotos.optional(),
  }),

  /** What is sent goes the way of what was sent with the tip: below its folder, looked at by WeChat, taken over by the timer. */
  async before({ input: { receipt, words, photos = [] }, ...asking }) {
    const tip = await findByReceipt(asking, receipt)
    refuseMessage(await mainOf(asking.store, tip))
    refuseOutside(folderOfTip(tip), photos)
    await countedToday('message', asking.openid, asking.now, refuseManyMessages)
    const fileIds = photos.map(({ fileId }) => fileId)
    const check = await checkContent({ words, openid: asking.openid, photos: fileIds })
    return { tip, check }
  },

  async run({ input, before, now, clockLag, work }): Promise<{ at: Instant }> {
    const tip = await tipBehind(work, before.tip)
    const main = await mainOf(work, tip)
    refuseMessage(main)
    const { requestId: _id, words } = input
    const photos = input.photos && correctedPhotos(input.photos, { lag: clockLag, now })
    const to = isToBeTold(tip, now) ? main.acceptedBy : undefined
    const tell = to === undefined ? [] : [tellMessage(main, to)]
    const message = { _id, from: 'informant' as const, words, ...(photos && { photos }), at: now }
    const said = withMessage(tip, message)
    const changes = {
      ...{ ...said, check: checkedTogether(tip.check, before.check) },
      ...(photos && { keepAt: now, ...(await stillEnding(work, { ...tip, ...said }, now)) }),
    }
    work.change('tipOffs', tip, changes, { what: 'tipOff.written', tell })
    return { at: now }
  },
})

/** One that was joined has ended already: what it has of its informant from now on ends some months later too. */
async function stillEnding(work: Work, tip: TipOff, now: Instant): Promise<Partial<TipOff>> {
  const county = isEnded(tip.status) ? await work.find('counties', tip.county) : undefined
  return county ? pick(endedAt(tip, now, county), ['identityUntil']) : {}
}
