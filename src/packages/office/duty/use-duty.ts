import type { Day } from '@domain/kernel/time'
import { callOnce } from '../../../once'
import { useChanging } from '../../../use-changing'
import { forgetWords } from './kept-words'

/** Naming somebody for a day, handing over, and coming on; `onDone` is told once it is done. */
export function useDuty(onDone: () => void) {
  const { busy, change } = useChanging(onDone)

  return {
    busy,
    setDays: (county: string, days: Day[], officerId: string | undefined) => {
      const said = { county, days, ...(officerId && { officerId }) }
      change(() => callOnce('counties.setDuty', `${county}/${days.join(' ')}`, said), '已改好')
    },
    setChange: (county: string, changesAt: string) => {
      change(() => callOnce('counties.setDuty', county, { county, changesAt }), '已改好')
    },
    handOver: (toId: string, words: string) =>
      change(async () => {
        await callOnce('duty.handOver', toId, { toId, words })
        forgetWords()
      }, '已交班'),
    confirm: (handOverId: string) =>
      change(() => callOnce('duty.confirm', handOverId, { handOverId }), '已接班'),
  }
}
