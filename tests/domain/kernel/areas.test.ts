import { spokenArea, writtenAddress } from '@domain/kernel/areas'

describe('what an area is called', () => {
  const names = {
    county: '云岭县',
    within: { '500299100000': '石溪镇', '500299100201': '青石村' },
  }

  it.each([
    ['500299000000', '云岭县'],
    ['500299100000', '云岭县石溪镇'],
    ['500299100201', '云岭县石溪镇青石村'],
    ['500299100202', '云岭县石溪镇所辖村社区'],
    ['500299101000', '云岭县所辖乡镇街道'],
    ['500200000000', '全市'],
  ])('%s is %s', (code, words) => expect(spokenArea(code, names)).toBe(words))

  it('is not said twice where an address begins with it', () => {
    expect(writtenAddress('云岭县石溪镇', '云岭县石溪镇青石村3组')).toBe('云岭县石溪镇青石村3组')
    expect(writtenAddress('云岭县石溪镇', '青石村3组')).toBe('云岭县石溪镇　青石村3组')
    expect(writtenAddress('云岭县石溪镇')).toBe('云岭县石溪镇')
  })
})
