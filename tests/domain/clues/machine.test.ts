import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { handlingNames, type HandlingName } from '@domain/clues/handling'
import { clueMachine, moves } from '@domain/clues/moves'
import { decided } from '@domain/clues/decisions/decision'
import type { Clue } from '@domain/clues/clue'
import { clocksSetBy } from '@domain/clues/county-clocks'
import { clueStatus, clueStatusNames, isOpen } from '@domain/clues/status'
import { page } from '../../../scripts/machines/page'

const PAGE = resolve(__dirname, '../../../docs/machines.md')
const AT = '2026-03-02T02:00:00.000Z'

const clue = {
  ...{ _id: '1'.repeat(26), listKey: 'x', severity: 'urgent', officerId: '2'.repeat(26) },
  ...{ handlings: [], pauses: [], asked: [], waitsSince: AT },
} as unknown as Clue
const deciding = { by: { _id: '2'.repeat(26), name: '周明' }, at: AT, clocks: clocksSetBy({}) }

describe('the machine of a clue', () => {
  it.each(
    (Object.keys(moves) as HandlingName[]).flatMap((what) =>
      clueStatus.options
        .filter((status) => !moves[what].from.includes(status))
        .map((status) => [what, status] as const),
    ),
  )('refuses %s where it is %s, in words', (what, status) => {
    const said = `现在是“${clueStatusNames[status]}”，不能改为“${handlingNames[what]}”`
    expect(() => decided({ ...clue, status }, { said: { what } }, deciding)).toThrow(said)
  })

  it('is drawn in docs/machines.md as `npm run machines` writes it', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(page())
  })

  it('lets every open clue come to an end, and every ended one be taken up again', () => {
    const reached = (from: (typeof clueStatus.options)[number]) => {
      const known = new Set([from])
      for (const each of known) for (const next of clueMachine[each]) known.add(next)
      return known
    }
    for (const status of clueStatus.options) {
      expect(reached(status)).toContain('closed')
      expect([...reached(status)].some(isOpen)).toBe(true)
    }
  })
})
