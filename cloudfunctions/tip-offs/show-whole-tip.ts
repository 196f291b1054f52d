import { outcomeNames, type Outcome } from '@domain/clues/outcome'
import { clueStatusNames } from '@domain/clues/status'
import { id, type Id } from '@domain/kernel/ids'
import { without } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { tipActsOf, type TipAct } from '@domain/tip-offs/acts'
import { toAgencyTipRow, type AgencyTipRow } from '@domain/tip-offs/agency-row'
import { spokenCheck } from '@domain/tip-offs/check-words'
import { photosOfTip } from '@domain/tip-offs/tip-file'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import type { Store } from '../kernel/store'
import { showTipFiles, type ShownTipFile } from '../kernel/tip-files'
import { query } from '../kernel/use-case'
import { tipOfAgency } from './deciding'
import { joinedTo } from './joined-to'

const INNER = ['trail', 'listKey', 'dueKey', 'sealAt', 'keepAt', 'receiptHash', 'check'] as const

export interface WholeTip {
  tip: Omit<TipOff, (typeof INNER)[number]>
  /** By file id; those that a resident sent say more. */
  photos: Record<string, ShownPhoto | ShownTipFile>
  /** Ends after ten minutes; absent until the timer has taken it over. */
  voiceUrl?: string
  /** What WeChat thinks of the words, where that is worth knowing. */
  checked?: string
  /** What it was joined to, and what was joined to it. */
  main?: AgencyTipRow
  joined: AgencyTipRow[]
  clue?: { _id: Id; state: string; outcome?: Outcome }
  /** What this person may do with it now. */
  acts: TipAct[]
}

/** All of it but who told. */
export const showWholeTip = query({
  action: 'tipOff.decide',
  input: object({ tipOffId: id }),

  async run({ input, actor, store }): Promise<WholeTip> {
    const tip = await tipOfAgency(store, actor, input.tipOffId)
    const [ofStaff, ofResident, main, joined, clue] = await Promise.all([
      showPhotos(store, tip._id, photosOfTip(tip)),
      showTipFiles(store, tip),
      tip.joinedTo && store.find('tipOffs', tip.joinedTo),
      joinedTo(store, tip),
      clueOf(store, tip),
    ])
    const checked = spokenCheck(tip.check)
    const voiceUrl = tip.voice && ofResident[tip.voice.fileId]?.url
    const photos = { ...ofStaff, ...ofResident }
    return {
      ...{ tip: without(tip, INNER), photos, joined: joined.map(toAgencyTipRow) },
      ...(voiceUrl && { voiceUrl }),
      ...(checked && { checked }),
      ...(main && { main: toAgencyTipRow(main) }),
      ...(clue && { clue }),
      acts: tipActsOf(actor, tip),
    }
  },
})

async function clueOf(store: Store, { clueId }: TipOff): Promise<WholeTip['clue']> {
  const clue = clueId && (await store.find('clues', clueId))
  if (!clue) return undefined
  const { _id, status, outcome } = clue
  const state = outcome ? outcomeNames[outcome] : clueStatusNames[status]
  return { _id, state, ...(outcome && { outcome }) }
}
