import { yearlySummaryDueOn } from '@domain/indicators/yearly-summary'

it('is due on 10 December for a county and on 25 December for the city', () => {
  expect(yearlySummaryDueOn('county', 2026)).toBe('2026-12-10')
  expect(yearlySummaryDueOn('city', 2027)).toBe('2027-12-25')
})
