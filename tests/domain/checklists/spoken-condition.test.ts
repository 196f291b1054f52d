import type { Condition } from '@domain/checklists/condition'
import { spokenCondition } from '@domain/checklists/spoken-condition'

const answered: Condition = { item: 'boiled', result: ['fail', 'notApplicable'] }
const large: Condition = { trait: 'servedCount', atLeast: 1000 }
const surface: Condition = { trait: 'waterSource', in: ['surface'] }

describe('a condition in words', () => {
  it.each<[string, Condition]>([
    ['供水人口不少于 1000 人', large],
    ['水源类型：地表水', surface],
    ['寄宿制：是', { trait: 'boarding', in: [true] }],
    ['喝的是什么水：开水器或桶装水', { trait: 'waterKinds', in: ['boiler', 'bottled'] }],
    ['“水烧开过”答了不合格或合理缺项', answered],
    ['单位是学校或托幼机构', { kind: ['school', 'kindergarten'] }],
    ['不是“水源类型：地表水”这种情况', { not: surface }],
    ['供水人口不少于 1000 人，并且水源类型：地表水', { all: [large, surface] }],
    [
      '供水人口不少于 1000 人，或者（水源类型：地表水，并且“水烧开过”答了不合格或合理缺项）',
      { any: [large, { all: [surface, answered] }] },
    ],
  ])('says %s', (words, condition) => {
    expect(spokenCondition(condition, () => '水烧开过')).toBe(words)
  })
})
