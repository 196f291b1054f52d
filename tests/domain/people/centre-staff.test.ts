import { missingCoordinators } from '@domain/people/centre-staff'

const township = '500299103'
const member = (change: object = {}) =>
  ({ role: 'coordinator', status: 'active', township, ...change }) as const

it.each([
  ['nobody', [], 2],
  ['one', [member()], 1],
  ['two', [member(), member()], 0],
  ['three', [member(), member(), member()], 0],
  ['one of two suspended', [member(), member({ status: 'suspended' })], 1],
  ['one of two elsewhere', [member(), member({ township: '500299104' })], 1],
  ['a lead beside one', [member(), member({ role: 'centreLead' })], 1],
])('a centre with %s lacks coordinators by the rule', (_name, people, missing) => {
  expect(missingCoordinators(people, township)).toBe(missing)
})
