import type { SealedBox } from '@domain/kernel/sealed-box'
import { object, string } from '@domain/kernel/z'
import { answerKey, closedAnswer } from '../kernel/closed-answer'
import { phoneBehind } from '../kernel/phone'
import { query } from '../kernel/use-case'

/** The caller's own number, for them to close in with what they send; nothing is kept, and no log has it. */
export const ownPhone = query({
  action: 'informant',
  input: object({ phoneCode: string().min(1).max(200), answerKey }),

  run: async ({ input }): Promise<{ phone: SealedBox }> => ({
    phone: closedAnswer(input.answerKey, await phoneBehind(input)),
  }),
})
