import type { Absence } from '@domain/clues/absences'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'

/** Saying who is away and who is there again; `onDone` is told once it is done. */
export function useAbsences(onDone: () => void) {
  const { busy, act, once } = useActing()

  const change = (does: () => Promise<unknown>, done: string) =>
    once(() =>
      act(async () => {
        await does()
        say(done)
        onDone()
      }),
    )

  return {
    busy,
    setAway: ({ personId, from, until }: Absence) =>
      change(
        () => callOnce('counties.setAbsence', `${personId}/${from}`, { personId, from, until }),
        '已登记',
      ),
    endAway: ({ personId, from }: Pick<Absence, 'personId' | 'from'>) =>
      change(
        () => callOnce('counties.endAbsence', `${personId}/${from}`, { personId, from }),
        '已取消',
      ),
  }
}
