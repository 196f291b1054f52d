import { licenceState } from '@domain/facilities/licence-state'

describe('a licence', () => {
  it.each([
    ['expired', '2026-11-21'],
    ['expiring', '2026-11-22'],
    ['expiring', '2027-01-21'],
    ['valid', '2027-01-22'],
    ['unknown', undefined],
  ])('is %s when it ends on %s, seen on 2026-11-22', (expected, expiresOn) => {
    expect(licenceState({ expiresOn }, '2026-11-22')).toBe(expected)
  })
})
