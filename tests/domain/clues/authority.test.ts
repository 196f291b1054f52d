import { authorityToNotify } from '@domain/clues/authority'
import type { Suspicion } from '@domain/clues/report'
import { facilityKind } from '@domain/facilities/kinds'

const unclean: Suspicion = {
  ...{ matter: 'waterPollution', matterName: '存在水质污染隐患', specialty: 'drinkingWater' },
  ...{ severity: 'urgent', findings: [] },
}

describe('the authority', () => {
  it.each(facilityKind.options)('of a %s that was in the registry is not told', (kind) => {
    expect(authorityToNotify({ kind }, [unclean])).toBeUndefined()
  })

  it.each(facilityKind.options)('of a %s with nothing wrong is not told', (kind) => {
    expect(authorityToNotify({ kind, outsideRegistry: true }, [])).toBeUndefined()
  })

  it.each([
    ['ruralCentralSupply', 'waterSupply'],
    ['school', 'education'],
    ['kindergarten', 'education'],
    ['urbanSecondarySupply', undefined],
    ['employer', undefined],
  ] as const)('of a %s outside the registry with something wrong: %s', (kind, expected) => {
    expect(authorityToNotify({ kind, outsideRegistry: true }, [unclean])).toBe(expected)
  })
})
