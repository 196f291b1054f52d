import fc from 'fast-check'
import { counterIdOf, numberOf } from '@domain/advice/numbering'

const names = { county: '云岭县', within: { '500299101000': '石溪镇' } }
const NOW = '2026-03-02T02:00:00.000Z'

describe('the number of an advice', () => {
  it('begins with 1 in each centre and year', () => {
    expect(numberOf(undefined, { area: '500299101201' }, names, NOW)).toEqual({
      number: 1,
      year: 2026,
      spokenNumber: '石溪镇协管意见〔2026〕1号',
      centreName: '云岭县石溪镇卫生监督协管服务机构',
    })
  })

  it('is counted by the year in China in which it reaches the cloud', () => {
    const centre = { area: '500299101000' }
    expect(counterIdOf(centre, '2026-12-31T15:59:59.999Z')).toBe('500299101.2026')
    expect(counterIdOf(centre, '2026-12-31T16:00:00.000Z')).toBe('500299101.2027')
  })

  it('never carries the agency’s name, also for a coordinator of the whole county', () => {
    const { spokenNumber, centreName } = numberOf({ last: 6 }, { area: '500299000000' }, names, NOW)
    expect(spokenNumber).toBe('云岭县协管意见〔2026〕7号')
    expect(centreName).not.toMatch(/执法|监督所|支队|委员会/)
  })

  it('is told from that of another centre also where townships have no names yet', () => {
    const numbers = ['500299101201', '500299102000', '500299103000', '500299000000'].map(
      (area) => numberOf(undefined, { area }, names, NOW).spokenNumber,
    )
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers[1]).toBe('云岭县102协管意见〔2026〕1号')
  })

  it('goes up by one, whatever it was', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (last) => {
        expect(numberOf({ last }, { area: '500299101000' }, names, NOW).number).toBe(last + 1)
      }),
    )
  })
})
