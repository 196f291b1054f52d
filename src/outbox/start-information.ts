// What others told us begins as a draft. The place is where whoever writes it works, until something else is said.

import { concernOf, type ConcernId } from '@domain/clues/concerns'
import { severityOf } from '@domain/clues/received-word'
import type { OwnProfile } from '@domain/people/profile'
import { phoneNow } from '../clock'
import type { Draft } from './draft'
import type { InformationContent, WordContent } from './kinds/word'
import { drafts } from './phone-outbox'

/** 石溪镇青山村; without names nothing is said. */
export const ownPlace = ({ area, areaNames }: Pick<OwnProfile, 'area' | 'areaNames'>): string => {
  const own = areaNames?.within[area] ?? ''
  const township = areaNames?.within[`${area.slice(0, 9)}000`] ?? ''
  return own === township ? own : `${township}${own}`
}

export const wordBegun = (about: ConcernId, person: OwnProfile): WordContent => ({
  concern: about,
  severity: severityOf(about, 'ordinary'),
  place: ownPlace(person),
  words: '',
  toldAt: phoneNow(),
})

export const startInformation = (
  about: ConcernId,
  person: OwnProfile,
): Promise<Draft<InformationContent>> =>
  drafts.start<InformationContent>({
    kind: 'information',
    personId: person._id,
    title: `信息：${concernOf(about).name}`,
    content: {
      ...wordBegun(about, person),
      heardFrom: 'ownEyes',
      finding: { found: '', why: '' },
    },
  })
