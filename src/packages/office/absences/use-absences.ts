import type { Absence } from '@domain/clues/absences'
import { callOnce } from '../../../once'
import { useChanging } from '../../../use-changing'

/** Saying who is away and who is there again; `onDone` is told once it is done. */
export function useAbsences(onDone: () => void) {
  const { busy, change } = useChanging(onDone)

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
