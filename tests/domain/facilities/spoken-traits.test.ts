import { spokenTraits } from '@domain/facilities/spoken-traits'

it('says what is registered in words, and what nobody knows as unknown', () => {
  expect(
    spokenTraits({
      kind: 'licensedInstitution',
      traits: { institutionKind: 'villageClinic', bedCount: 0, jointVenture: false },
    }),
  ).toEqual([
    { name: '医疗机构类别', said: '村卫生室' },
    { name: '床位数', said: '0 张' },
    { name: '中外合资合作', said: '否' },
    { name: '暂缓校验后再次校验合格', said: '还不清楚' },
    { name: '开展母婴保健技术服务', said: '还不清楚' },
    { name: '风险等级', said: '还不清楚' },
  ])
})

it('says every kind of water, and that there is none', () => {
  const water = (waterKinds: ('municipal' | 'bottled')[]) =>
    spokenTraits({ kind: 'kindergarten', traits: { waterKinds } }).find(
      ({ name }) => name === '喝的是什么水',
    )?.said
  expect(water(['municipal', 'bottled'])).toBe('市政自来水、桶装水')
  expect(water([])).toBe('没有')
})
