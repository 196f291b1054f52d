import { object, string } from '@domain/kernel/z'
import { phoneBehind } from '../kernel/phone'
import { query } from '../kernel/use-case'

/** The caller's own number, for them to close in with what they send; nothing is kept. */
export const ownPhone = query({
  action: 'informant',
  input: object({ phoneCode: string().min(1).max(200) }),

  run: async ({ input }): Promise<{ phone: string }> => ({ phone: await phoneBehind(input) }),
})
