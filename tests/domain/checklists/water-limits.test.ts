import { assert, constantFrom, integer, property } from 'fast-check'
import {
  acidityLimit,
  impossible,
  measures,
  residueLimit,
  withinLimit,
  type Limit,
} from '@domain/checklists/water-limits'

const SEED = 20220314

/** 1/100 steps, written as an instrument shows them. */
const hundredths = (count: number) => (count / 100).toFixed(2)

const limits: [string, Limit, number, number, string][] = [
  ['pH of rural supplies', acidityLimit('rural'), 650, 950, '4.2'],
  ['pH of urban supplies', acidityLimit('urban'), 650, 850, '4.2'],
  ['free chlorine at the outlet', residueLimit('chlorine', 'outlet'), 30, 400, '4.3'],
  ['free chlorine at the tap', residueLimit('chlorine', 'tap'), 5, 400, '4.3'],
  ['chlorine dioxide at the outlet', residueLimit('chlorineDioxide', 'outlet'), 10, 80, '4.3'],
  ['chlorine dioxide at the tap', residueLimit('chlorineDioxide', 'tap'), 2, 80, '4.3'],
]

describe.each(limits)('the limits for %s', (_name, limit, lowest, highest, number) => {
  it('leave out what is one hundredth beyond them', () => {
    expect(withinLimit(hundredths(lowest - 1), limit)).toBe(false)
    expect(withinLimit(hundredths(highest + 1), limit)).toBe(false)
  })

  it('leave out what is one ten-thousandth beyond them', () => {
    expect(withinLimit(((lowest * 100 - 1) / 10_000).toFixed(4), limit)).toBe(false)
    expect(withinLimit(`${hundredths(highest)}01`, limit)).toBe(false)
  })

  it('include their own ends, with and without trailing noughts', () => {
    expect(withinLimit(hundredths(lowest), limit)).toBe(true)
    expect(withinLimit(hundredths(highest), limit)).toBe(true)
    expect(withinLimit(String(lowest / 100), limit)).toBe(true)
    expect(withinLimit(`${hundredths(highest)}00`, limit)).toBe(true)
  })

  it('decide every hundredth as whole numbers would', () => {
    assert(
      property(integer({ min: 0, max: 1400 }), (count) => {
        expect(withinLimit(hundredths(count), limit)).toBe(count >= lowest && count <= highest)
      }),
      { seed: SEED },
    )
  })

  it('cite their clause', () => {
    expect(limit.clause).toEqual({ part: 'drinkingWater', number })
  })
})

describe('an impossible reading', () => {
  it.each([
    ['ph', '74', '不会高于 14'],
    ['ph', '14.0001', '不会高于 14'],
    ['ph', '-7', '不能是负数'],
    ['disinfectant', '-0.3', '不能是负数'],
    ['disinfectant', '30', '不会高于 20'],
    ['disinfectant', '20.01', '不会高于 20'],
  ] as const)('of %s, %s, is refused with its reason', (measure, raw, reason) => {
    expect(impossible(measures[measure], raw)?.toAnswer()).toMatchObject({
      code: 'readingImpossible',
      details: { reason: expect.stringContaining(reason) },
    })
  })

  it('is any text that is no plain decimal', () => {
    assert(
      property(
        constantFrom(
          '',
          '7,2',
          '7。2',
          '.5',
          '5.',
          '07',
          '7.2.1',
          '1e1',
          '约7',
          '+7',
          '０.３',
          '0.12345',
          '7 2',
        ),
        (raw) => {
          expect(impossible(measures.ph, raw)?.code).toBe('readingImpossible')
        },
      ),
      { seed: SEED },
    )
  })

  it.each([
    ['ph', '0'],
    ['ph', '14'],
    ['ph', '14.0000'],
    ['disinfectant', '0'],
    ['disinfectant', '0.00'],
    ['disinfectant', '20'],
  ] as const)('of %s is not %s, however bad', (measure, raw) => {
    expect(impossible(measures[measure], raw)).toBeUndefined()
  })
})
