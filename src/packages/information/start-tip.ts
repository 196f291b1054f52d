// A tip at the counter begins with a receipt code that the phone makes, so that it is given with no signal too.

import { concernOf, type ConcernId } from '@domain/clues/concerns'
import type { SealKey } from '@domain/kernel/sealed-box'
import type { OwnProfile } from '@domain/people/profile'
import { CODE_RANDOM_BYTES, receiptCodeOf } from '@domain/tip-offs/receipt-code'
import type { Draft } from '../../outbox/draft'
import type { TipContent } from '../../outbox/kinds/word'
import { drafts } from '../../outbox/phone-outbox'
import { wordBegun } from '../../outbox/start-information'
import { randomBytes } from '../../platform/random'
import { sealed } from '../../sealed'

export async function startTip(
  about: ConcernId,
  person: OwnProfile,
  key: SealKey,
): Promise<Draft<TipContent>> {
  const receiptCode = receiptCodeOf(await randomBytes(CODE_RANDOM_BYTES))
  return drafts.start<TipContent>({
    kind: 'tipOff',
    personId: person._id,
    title: `投诉举报：${concernOf(about).name}`,
    content: {
      ...wordBegun(about, person),
      ...{ channel: 'walkIn', identity: 'anonymous', receiptCode },
      receipt: await sealed(receiptCode, key),
    },
  })
}
