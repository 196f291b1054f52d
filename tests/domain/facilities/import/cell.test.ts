import fc from 'fast-check'
import {
  CellFault,
  countOf,
  dayIn,
  decimalOf,
  isNothing,
  textOf,
  yesOrNoOf,
  type Cell,
} from '@domain/facilities/import/cell'
import { addDays } from '@domain/kernel/time'

/** What is said of a cell that cannot be read. */
const faultOf = (read: () => unknown): string => {
  try {
    return `read as ${JSON.stringify(read())}`
  } catch (failure) {
    if (failure instanceof CellFault) return failure.words
    throw failure
  }
}

describe('a day in a cell', () => {
  it.each([
    ['2026-02-30', '没有这一天'],
    ['2026-13-01', '没有这一天'],
    ['2026年5月', '日期看不懂'],
    ['26.5.1', '日期看不懂'],
    ['明年', '日期看不懂'],
    ['12345', '日期看不懂'],
    ['', '日期看不懂'],
  ])('%j cannot be read', (words, said) => {
    expect(faultOf(() => dayIn(words))).toContain(said)
  })

  it.each<[Cell, string | undefined]>([
    ['2026-05-01', '2026-05-01'],
    ['2026/5/1', '2026-05-01'],
    ['2026.5.1', '2026-05-01'],
    [' 2026年5月1日 ', '2026-05-01'],
    ['20260501', '2026-05-01'],
    [20260501, '2026-05-01'],
    [46143, '2026-05-01'],
    ['46143', '2026-05-01'],
    [{ day: '2026-05-01' }, '2026-05-01'],
    ['2026-05-01 00:00:00', '2026-05-01'],
    ['长期', undefined],
    ['永久有效', undefined],
  ])('%j is %j', (cell, on) => {
    expect(dayIn(cell)).toBe(on)
  })

  it('is found again in each way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), (count) => {
        const on = addDays('1990-01-01', count)
        const [year, month, date] = on.split('-').map(Number) as [number, number, number]
        for (const words of [on, `${year}年${month}月${date}日`, `${year}.${month}.${date}`])
          expect(dayIn(words)).toBe(on)
      }),
      { seed: 4 },
    )
  })
})

describe('words, numbers and yes or no in a cell', () => {
  it.each<[string, () => unknown, string]>([
    ['a formula without a result', () => textOf({ broken: 'formula' }), '选择性粘贴'],
    ['a formula that failed', () => textOf({ broken: 'error' }), '错误值'],
    ['a number that Excel has cut', () => textOf(123456789012345680), '数字太长'],
    ['half a person', () => countOf('12.5'), '整数'],
    ['about a hundred', () => countOf('约100'), '整数'],
    ['degrees', () => decimalOf('107°30′'), '数字'],
    ['perhaps', () => yesOrNoOf('也许'), '“是”或“否”'],
  ])('%s cannot be read', (_, read, said) => {
    expect(faultOf(read)).toContain(said)
  })

  it('are read as people write them', () => {
    expect(textOf(' 云台水厂 ')).toBe('云台水厂')
    expect(textOf(13800001234)).toBe('13800001234')
    expect(countOf('1,200 人')).toBe(1200)
    expect(countOf(80)).toBe(80)
    expect(decimalOf('107.512')).toBe(107.512)
    expect([yesOrNoOf('是'), yesOrNoOf('×'), yesOrNoOf(true)]).toEqual([true, false, true])
    expect(['-', '／', '无', undefined].every(isNothing)).toBe(true)
  })
})
