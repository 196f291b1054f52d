// A tip begins with a receipt code that the phone makes, so that it is there before there is signal.

import type { ConcernId } from '@domain/clues/concerns'
import type { BeyondId } from '@domain/tip-offs/beyond'
import { CODE_RANDOM_BYTES, receiptCodeOf } from '@domain/tip-offs/receipt-code'
import { phoneNow } from '../../clock'
import type { Draft } from '../../outbox/draft'
import { RESIDENT, type ResidentTipContent } from '../../outbox/kinds/resident-tip-written'
import { drafts } from '../../outbox/phone-outbox'
import { randomBytes } from '../../platform/random'

export const startTip = async (
  concern: ConcernId,
  { beyond, place = '' }: { beyond?: BeyondId; place?: string } = {},
): Promise<Draft<ResidentTipContent>> =>
  drafts.start<ResidentTipContent>({
    kind: 'residentTip',
    personId: RESIDENT,
    title: '我的举报',
    content: {
      ...{ concern, place, words: '', identity: 'anonymous', toldAt: phoneNow() },
      ...(beyond && { beyond }),
      receiptCode: receiptCodeOf(await randomBytes(CODE_RANDOM_BYTES)),
    },
  })
