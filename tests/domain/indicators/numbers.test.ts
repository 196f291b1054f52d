import { constantFrom, integer, record } from 'fast-check'
import { casesAssisted, type GivenHelp } from '@domain/indicators/assistance'
import { spokenIndicator } from '@domain/indicators/indicators'
import { outreachCount, type OutreachRecord } from '@domain/indicators/outreach'
import { addDays } from '@domain/kernel/time'
import { outreachKind } from '@domain/outreach/kinds'
import { AREAS, keepsTheLaws, recordsOf } from './laws'

const MARCH = { from: '2026-03-01', to: '2026-03-31' }
const [HERE] = AREAS
const aDay = integer({ min: -5, max: 35 }).map((count) => addDays('2026-03-01', count))

describe('cases assisted', () => {
  const help = (said: Partial<GivenHelp>): GivenHelp => ({
    ...{ _id: 'id-00', caseId: 'case-1', area: HERE, kind: 'accompany', on: '2026-03-02' },
    ...said,
  })

  it('are cases: one that was helped with twice opens to the first time', () => {
    const again = help({ _id: 'id-01', on: '2026-03-09', kind: 'handOver' })
    const other = help({ _id: 'id-02', caseId: 'case-2' })
    const found = casesAssisted([again, other, help({})], MARCH)
    expect(spokenIndicator('casesAssisted', found)).toBe('2 件')
    expect(found.counted.map(({ _id }) => _id)).toEqual(['id-00', 'id-02'])
  })

  it('count in every period in which help was given, on its days', () => {
    const given = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((on, place) =>
      help({ _id: `id-0${place}`, on }),
    )
    expect(casesAssisted(given, MARCH).counted.map(({ on }) => on)).toEqual(['2026-03-01'])
    expect(casesAssisted(given.slice(2), MARCH).counted).toHaveLength(1)
    expect(casesAssisted(given.slice(3), MARCH).counted).toEqual([])
  })

  keepsTheLaws(
    'casesAssisted',
    recordsOf(
      record({
        area: constantFrom(...AREAS),
        number: integer({ min: 1, max: 2 }),
        kind: constantFrom('look' as const, 'count' as const),
        on: aDay,
      }),
    ),
    (all) =>
      casesAssisted(
        all.map(({ number, ...each }) => ({ ...each, caseId: `case-${each.area}-${number}` })),
        MARCH,
      ),
  )
})

describe('outreach', () => {
  const held = outreachKind.options.map((kind, place): OutreachRecord => ({
    _id: `id-0${place}`,
    area: HERE,
    kind,
    on: '2026-03-31',
  }))

  it('is outreach and training, unless the county counts more', () => {
    expect(spokenIndicator('outreachCount', outreachCount(held, MARCH))).toBe('2 次')
    expect(outreachCount(held, MARCH, outreachKind.options).counted).toHaveLength(4)
  })

  it('is none the day after', () =>
    expect(
      outreachCount(
        held.map((each) => ({ ...each, on: '2026-04-01' })),
        MARCH,
      ).counted,
    ).toEqual([]))

  keepsTheLaws(
    'outreachCount',
    recordsOf(
      record({
        area: constantFrom(...AREAS),
        kind: constantFrom(...outreachKind.options),
        on: aDay,
      }),
    ),
    (all) => outreachCount(all, MARCH),
  )
})
