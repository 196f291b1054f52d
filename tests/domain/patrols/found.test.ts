import { withFound } from '@domain/patrols/found'

describe('a fact found on the spot', () => {
  it('is none where it is as registered', () => {
    expect(withFound({}, { boarding: false }, { boarding: false })).toEqual({})
    expect(withFound({ boarding: true }, { boarding: false }, { boarding: false })).toEqual({})
  })

  it('is none where several are the same in another order', () => {
    const registered = { waterKinds: ['boiler' as const, 'bottled' as const] }
    expect(withFound({}, registered, { waterKinds: ['bottled', 'boiler'] })).toEqual({})
    expect(withFound({}, registered, { waterKinds: ['bottled'] })).toEqual({
      waterKinds: ['bottled'],
    })
  })

  it('stands beside those found before, and can be taken back', () => {
    const both = withFound({ setting: 'rural' }, {}, { pupilCount: 0 })
    expect(both).toEqual({ setting: 'rural', pupilCount: 0 })
    expect(withFound(both, {}, { setting: undefined })).toEqual({ pupilCount: 0 })
  })
})
