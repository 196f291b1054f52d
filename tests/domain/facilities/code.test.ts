import fc from 'fast-check'
import { facilityCode, facilityInCode, facilityScene } from '@domain/facilities/code'
import { makeId } from '@domain/kernel/ids'

const BASE = 'https://wsjd.example.gov.cn/'
const anId = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 45 }), fc.uint8Array({ minLength: 10, maxLength: 10 }))
  .map(([at, random]) => makeId(at, random))

describe('the code of a facility', () => {
  it.each([
    'https://example.com/f/',
    'https://example.com/01hzz0000000000000000000a1',
    'packages/clue/clue/index?id=01hzz0000000000000000000a1',
    'f=01HZZ0000000000000000000A1',
    '%E0%A4%A',
    '你好',
    '',
  ])('is not found in %j', (scanned) => {
    expect(facilityInCode(scanned)).toBeUndefined()
  })

  it('is found again however it was scanned or opened', () => {
    fc.assert(
      fc.property(anId, (facilityId) => {
        const link = facilityCode(facilityId, BASE)
        const scene = facilityScene(facilityId)
        const page = `packages/open/public/index?scene=${encodeURIComponent(scene)}`
        for (const scanned of [link, ` ${link} `, encodeURIComponent(link), scene, page])
          expect(facilityInCode(scanned)).toBe(facilityId)
      }),
      { seed: 4 },
    )
  })

  it('fits into a mini-program code', () => {
    expect(facilityScene('01hzz0000000000000000000a1').length).toBeLessThanOrEqual(32)
  })
})
