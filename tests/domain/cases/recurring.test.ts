import { ofCases, spokenAddressee, usualBody } from '@domain/cases/letter'
import type { RecurringCase } from '@domain/cases/recurrence'
import { recurrenceIdOf } from '@domain/cases/recurrence'
import { closedOnceMore, openAgain } from '@domain/cases/recurring'

const TODAY = '2026-11-20'
const counting = { today: TODAY, atLeast: 3, newId: 'letter' }
const closed = (at: number, closedOn = `2026-10-${String(10 + at)}`): RecurringCase => ({
  ...{ _id: `case${at}`, number: `${at}号`, closedOn, outcome: 'penalised' },
})
type Counted = ReturnType<typeof closedOnceMore>
const idsIn = ({ letter }: Counted) => letter?.cases.map(({ _id }) => _id)

/** As it stands after these were closed, one after the other, with no letter sent. */
function after(cases: readonly RecurringCase[]): Counted {
  let known: Counted = { rows: [] }
  for (const each of cases) known = closedOnceMore(known, each, undefined, counting)
  return known
}

describe('violations of one kind', () => {
  it('are not yet recurring with one fewer', () => {
    const counted = after([closed(1), closed(2)])
    expect(counted.rows).toHaveLength(2)
    expect(counted.letter).toBeUndefined()
  })

  it('are once there are as many as the county says, within twelve months', () => {
    const counted = after([closed(1), closed(2), closed(3)])
    expect(counted.letter?.is).toBe('prepared')
    expect(idsIn(counted)).toEqual(['case1', 'case2', 'case3'])
    expect(counted.rows.every(({ letterId }) => letterId === 'letter')).toBe(true)
  })

  it('are not, where one of them is older', () => {
    const old = closed(1, '2025-11-20')
    expect(after([old, closed(2), closed(3)]).letter).toBeUndefined()
    expect(after([closed(1, '2025-11-21'), closed(2), closed(3)]).letter?.is).toBe('prepared')
  })

  it('stand in the letter that waits, and in a new one after it was sent only when so many are new', () => {
    const three = after([closed(1), closed(2), closed(3)])
    const waiting = { _id: 'letter', status: 'prepared' as const, cases: three.letter!.cases }
    const grown = closedOnceMore(
      three,
      closed(4),
      { ...waiting, cases: [...waiting.cases] },
      counting,
    )
    expect(grown.letter?.is).toBe('changed')
    expect(idsIn(grown)).toEqual(['case1', 'case2', 'case3', 'case4'])

    const sent = { ...waiting, status: 'sent' as const, cases: [...grown.letter!.cases] }
    let known: Counted = grown
    const next = { ...counting, newId: 'second' }
    for (const each of [closed(5), closed(6)]) {
      known = closedOnceMore(known, each, sent, next)
      expect(known.letter).toBeUndefined()
    }
    known = closedOnceMore(known, closed(7), sent, next)
    expect(idsIn(known)).toEqual(['case5', 'case6', 'case7'])
    expect(known.letterId).toBe('second')
  })

  it('are no longer, where a case is opened again before the letter went out', () => {
    const three = after([closed(1), closed(2), closed(3)])
    const waiting = {
      ...{ _id: 'letter', status: 'prepared' as const, cases: [...three.letter!.cases] },
    }
    const fewer = openAgain(three, 'case2', waiting, counting)
    expect(fewer.letter?.is).toBe('dropped')
    expect(fewer.rows.map(({ _id, letterId }) => [_id, letterId])).toEqual([
      ['case1', undefined],
      ['case3', undefined],
    ])
    const dropped = { ...waiting, status: 'dropped' as const }
    const again = closedOnceMore(fewer, closed(2), dropped, { ...counting, newId: 'second' })
    expect(again.letter?.is).toBe('prepared')
    expect(again.letterId).toBe('second')
  })

  it('leave a letter that was sent as it was sent', () => {
    const three = after([closed(1), closed(2), closed(3)])
    const sent = { _id: 'letter', status: 'sent' as const, cases: [...three.letter!.cases] }
    const fewer = openAgain(three, 'case2', sent, counting)
    expect(fewer.letter).toBeUndefined()
    expect(fewer.rows).toHaveLength(2)
  })

  it('are kept in one document however many there are', () => {
    const many = after(Array.from({ length: 80 }, (_, at) => closed(at, '2026-10-10')))
    expect(many.rows.length).toBeLessThanOrEqual(60)
  })

  it('are counted by county and matter', () => {
    const tank = { specialty: 'drinkingWater' as const, matter: 'tank', matterName: '水池' }
    const ids = [
      recurrenceIdOf('500299', tank),
      recurrenceIdOf('500298', tank),
      recurrenceIdOf('500299', { ...tank, matter: 'water' }),
      recurrenceIdOf('500299', { matter: 'tank', matterName: '水池' }),
    ]
    expect(new Set(ids).size).toBe(4)
    expect(recurrenceIdOf('500299', { ...tank, matterName: '另一个名字' })).toBe(ids[0])
  })
})

describe('the letter', () => {
  it('says from when to when, and for whom', () => {
    expect(ofCases([closed(3), closed(1), closed(2)])).toMatchObject({
      ...{ from: '2026-10-11', to: '2026-10-13' },
    })
    expect(spokenAddressee({ body: usualBody('drinkingWater') })).toBe('水利、供水主管部门')
    expect(spokenAddressee({ body: usualBody('own_elderly') })).toBe('其他部门')
    expect(spokenAddressee({ body: 'otherAgency', bodyName: '云台镇人民政府' })).toBe(
      '云台镇人民政府',
    )
  })
})
