import { wordCorrected } from '@domain/clues/received-word'
import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { covers } from '@domain/people/permissions'
import { refuseNamed } from '@domain/tip-offs/informant'
import { tellTip } from '@domain/tip-offs/tellings'
import { tipOffOf, tipSaid } from '@domain/tip-offs/tip-off'
import { codeIn, informantIn, receiptHashOf, sealedApart } from '../kernel/informants'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { receivers } from '../kernel/words'

/**
 * The phone has closed who told it and the receipt code, so that neither stands in the request, its hash, the trail or a log.
 * Here they are open for a moment: words that name the person are refused, and what is kept is closed again.
 */
export const enterTip = command({
  action: 'tipOff.enter',
  input: tipSaid,

  async run({ input, actor, now, clockLag, work }): Promise<{ tipOffId: Id }> {
    refuseForeignPhotos(input.photos, actor)
    const receiptHash = receiptHashOf(codeIn(input.receipt))
    const tip = tipOffOf(wordCorrected(input, { lag: clockLag, now }), receiptHash, { actor, now })
    if (!covers(actor, tip) && actor.township !== tip.township) throw problem('notAllowed')
    const informant = input.informant && informantIn(input.informant)
    if (informant) refuseNamed([tip.place, tip.words], informant)

    const told = tip.severity === 'emergency' ? await receivers(work, tip, now) : []
    const tell = told.map((to) => tellTip(tip, to))
    work.add('tipOffs', tip, { what: 'tipOff.received', tell })
    if (informant)
      work.add('informants', sealedApart(informant, tip, now), { what: 'informant.sealed' })
    return { tipOffId: tip._id }
  },
})
