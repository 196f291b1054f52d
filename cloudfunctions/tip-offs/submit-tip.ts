import { answersFor, type County } from '@domain/clues/routing'
import { concernOf } from '@domain/clues/concerns'
import { wordCorrected } from '@domain/clues/received-word'
import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import type { Instant } from '@domain/kernel/time'
import { folderOfTip } from '@domain/tip-offs/folder'
import { refuseNamed } from '@domain/tip-offs/informant'
import { residentTipOf, residentTipSaid } from '@domain/tip-offs/resident-tip'
import { isQuarantined } from '@domain/tip-offs/source-pace'
import { tellSubmitted } from '@domain/tip-offs/tellings'
import { filesOf } from '@domain/tip-offs/tip-file'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { whereOf } from '@domain/tip-offs/whose'
import { checkContent } from '../kernel/content-check'
import { codeIn, residentIn, receiptHashOf, sealedApart } from '../kernel/informants'
import { countedToday } from '../kernel/paces'
import { refuseOutside } from '../kernel/photos'
import { command } from '../kernel/use-case'

/** By whoever, without signing in. Its files are uploaded below a folder of their own, with the tip's id. */
export const submitTip = command({
  action: 'informant',
  input: residentTipSaid,

  /** Read first what cannot be kept: junk counts for nobody and is not shown to WeChat. */
  async before({ input, openid, now }) {
    const receiptHash = receiptHashOf(codeIn(input.receipt))
    const informant = input.informant && residentIn(input.informant)
    if (informant) refuseNamed([input.place, input.words], informant)
    refuseOutside(folderOfTip(input), filesOf(input))
    const quarantined = await countedToday('tip', openid, now, (earlier) =>
      isQuarantined(earlier, now),
    )
    const [photos, words] = [input.photos.map(({ fileId }) => fileId), textOf(input)]
    const check = await checkContent({ words, openid, photos, voice: input.voice?.fileId })
    return { receiptHash, informant, check, quarantined }
  },

  async run({ input, openid, before, now, clockLag, work }): Promise<{ tipOffId: Id }> {
    const county = await work.find('counties', input.county)
    if (!county) throw problem('countyUnready')
    const said = wordCorrected(input, { lag: clockLag, now })
    const { receiptHash, informant, check, quarantined } = before
    const kept = { county, receiptHash, check, isQuarantined: quarantined, now }
    const tip = residentTipOf(said, kept)

    work.add('tipOffs', tip, { what: `tipOff.${tip.status}`, tell: told(tip, county, now) })
    if (informant)
      work.add('informants', sealedApart({ ...informant, openid }, tip, now), {
        what: 'informant.sealed',
      })
    return { tipOffId: tip._id }
  },
})

type Sent = Parameters<NonNullable<typeof submitTip.before>>[0]['input']

const textOf = ({ place, words }: Sent) => `${place}\n${words}`

/** Whoever answers for such a matter there; of what is quarantined nobody is told. */
function told(tip: Omit<TipOff, 'trail'>, county: County, now: Instant) {
  if (tip.status === 'quarantined') return []
  const { specialty } = concernOf(tip.concern)
  const asked = { area: whereOf(tip), specialty, severity: tip.severity }
  return [tellSubmitted(tip, answersFor(county, asked, now).personId)]
}
