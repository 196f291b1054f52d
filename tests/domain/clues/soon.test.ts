import { array, assert, constantFrom, date, integer, property, record } from 'fast-check'
import { keptClock } from '@domain/clues/clock'
import { clockOf, stateOf } from '@domain/clues/deadlines'
import { clockStateOf } from '@domain/clues/row'
import { standsStill } from '@domain/clues/pauses'
import { ourTimeLimits } from '@domain/clues/time-limits'
import { addMinutes } from '@domain/kernel/time'
import { nationalCalendar } from '@domain/kernel/working-days'

const clocks = { timeLimits: ourTimeLimits, calendar: nationalCalendar }
const at = date({ min: new Date('2025-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })

describe('what is kept of a clock', () => {
  it('says of every instant what the clock itself says', () => {
    assert(
      property(
        record({
          status: constantFrom('reported', 'sentBack', 'accepted', 'closed', 'merged'),
          severity: constantFrom('ordinary', 'urgent', 'emergency'),
          since: at,
          later: integer({ min: 0, max: 60 * 24 * 30 }),
          pauses: array(
            record({ after: integer({ min: 0, max: 9000 }), long: integer({ min: 1, max: 9000 }) }),
            { maxLength: 2 },
          ),
          stands: constantFrom(true, false),
        }),
        ({ status, severity, since, later, pauses, stands }) => {
          const waitsSince = since.toISOString()
          const kept = pauses.map(({ after, long }) => ({
            from: addMinutes(waitsSince, after),
            until: addMinutes(waitsSince, after + long),
            reason: '等检验结果',
          }))
          const still = { from: addMinutes(waitsSince, 5), reason: '等检验结果' }
          const clue = {
            ...{ status, severity, waitsSince, listKey: 'x' },
            pauses: stands ? [...kept, still] : kept,
          } as const
          const now = addMinutes(waitsSince, later)
          const clock = clockOf(clue, ourTimeLimits)
          const shown = clockStateOf(
            { ...keptClock(clue, clocks), ...(standsStill(clue.pauses) && { paused: true }) },
            now,
          )
          if (!clock) return shown === undefined || shown === 'paused'
          const wanted = stateOf(clock, now, nationalCalendar)
          // What stands still for a while only, or will stand still, is told by the page.
          return shown === wanted || wanted === 'paused' || shown === 'paused'
        },
      ),
      { seed: 20220314, numRuns: 500 },
    )
  })
})
