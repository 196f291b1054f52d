import { operatorRow, type OperatorRow } from '@domain/advice/operator-view'
import { isOperatorPhone } from '@domain/facilities/operator-phone'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object, string } from '@domain/kernel/z'
import { countWrong, paceId, refuseHasty } from '../kernel/paces'
import { phoneBehind } from '../kernel/phone'
import { query } from '../kernel/use-case'

const MOST = 20

/**
 * What was given to a facility, for whoever proves its registered phone; nothing is kept of the phone. Problems slowDown,
 * phoneRefused and operatorPhoneUnknown, which says neither which phone is registered nor whether one is.
 */
export const listOwnAdvice = query({
  action: 'informant',
  input: object({ facilityId: id, phoneCode: string().min(1).max(200) }),

  async run({ input, openid, now, store }): Promise<{ rows: OperatorRow[] }> {
    const pace = paceId('operator', openid, now)
    await refuseHasty([pace], now)
    const phone = await phoneBehind(input)
    const [found] = await store.list('facilities', {
      where: { _id: input.facilityId },
      ...{ limit: 1, fields: ['operatorPhone'] },
    })
    if (!isOperatorPhone(phone, found?.operatorPhone)) {
      await countWrong(pace, now)
      throw problem('operatorPhoneUnknown')
    }
    const given = await store.list('advice', {
      where: { facilityId: input.facilityId },
      order: { listKey: 'desc' },
      limit: MOST,
    })
    return { rows: given.map(operatorRow) }
  },
})
