import { decoded } from '../../src/decoded'

it.each([
  ['%E7%BA%A2%E6%98%9F%E6%9D%91%E6%B0%B4%E5%8E%82', '红星村水厂'],
  ['红星村水厂', '红星村水厂'],
  ['100%水站', '100%水站'],
  ['%E7%BA', '%E7%BA'],
  [undefined, ''],
])('%s in an address is %s', (param, words) => {
  expect(decoded(param)).toBe(words)
})
