// An information report (信息报送): what a reporter or a coordinator saw, or heard from patients, villagers or the media
// (方案 三（一）4; 指南·食源性疾病（一）).

import { id } from '../kernel/ids'
import { enum as oneOf, type infer as Infer } from '../kernel/z'
import { receivedWord, wordOf, wordSaid } from '../clues/received-word'

/** Whom it comes from; never a name, which is for a tip alone to keep. */
export const heardFromNames = {
  ownEyes: '自己看到',
  patient: '病人、家属说的',
  villager: '村民、居民说的',
  media: '媒体、网上看到',
  facility: '单位、学校说的',
} as const
export const heardFrom = oneOf(['ownEyes', 'patient', 'villager', 'media', 'facility'])

/** As it is sent. */
export const informationSaid = wordSaid.extend({ _id: id, heardFrom })
export type InformationSaid = Infer<typeof informationSaid>

export const informationReport = receivedWord.extend({ receivedBy: id, heardFrom })
export type InformationReport = Infer<typeof informationReport>

export const informationReportOf = (
  { _id, heardFrom: from, ...said }: InformationSaid,
  receiving: Omit<Parameters<typeof wordOf>[1], '_id'>,
): Omit<InformationReport, 'trail'> => ({
  ...wordOf(said, { _id, ...receiving }),
  receivedBy: receiving.actor._id,
  heardFrom: from,
})
