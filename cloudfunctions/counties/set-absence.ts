import { absence, withAbsence, type Absence } from '@domain/clues/absences'
import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { dayOf } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { countyOfAbsent } from './absences'

/** On these days that person is asked for no clue; what that person has stays. */
export const setAbsence = command({
  action: 'absence.set',
  input: object({ requestId: id, county: countyCode.optional(), ...absence.shape }),

  async run({ input, actor, now, work }): Promise<{ absences: Absence[] }> {
    const { personId, from, until } = input
    const county = await countyOfAbsent(work, actor, input)
    const person = await work.find('people', personId)
    if (person?.county !== county._id) throw problem('notFound', { what: '此人' })

    const absences = withAbsence(county.absences, { personId, from, until }, dayOf(now))
    work.change('counties', county, { absences }, { what: 'county.absenceSet' })
    return { absences }
  },
})
