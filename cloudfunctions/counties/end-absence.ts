import { withoutAbsence, type Absence } from '@domain/clues/absences'
import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { day, dayOf } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { countyOfAbsent } from './absences'

/** That person is there again, from today on. */
export const endAbsence = command({
  action: 'absence.set',
  input: object({ requestId: id, county: countyCode.optional(), personId: id, from: day }),

  async run({ input, actor, now, work }): Promise<{ absences: Absence[] }> {
    const county = await countyOfAbsent(work, actor, input)
    const absences = withoutAbsence(county.absences, input, dayOf(now))
    work.change('counties', county, { absences }, { what: 'county.absenceEnded' })
    return { absences }
  },
})
