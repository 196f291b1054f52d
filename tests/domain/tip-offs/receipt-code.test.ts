import fc from 'fast-check'
import {
  CODE_RANDOM_BYTES,
  receiptCode,
  receiptCodeOf,
  spokenCode,
} from '@domain/tip-offs/receipt-code'

const randoms = fc
  .uint8Array({ minLength: CODE_RANDOM_BYTES, maxLength: CODE_RANDOM_BYTES })
  .filter((bytes) => bytes.filter((byte) => byte < 250).length >= 15)

describe('a receipt code', () => {
  it('shows any one wrong digit', () => {
    fc.assert(
      fc.property(randoms, fc.nat(15), fc.integer({ min: 1, max: 9 }), (random, at, more) => {
        const code = receiptCodeOf(random)
        const wrong = `${code.slice(0, at)}${(Number(code[at]) + more) % 10}${code.slice(at + 1)}`
        expect(receiptCode.safeParse(wrong).success).toBe(false)
      }),
    )
  })

  it('is never made of too little chance', () => {
    expect(() => receiptCodeOf(new Uint8Array(14))).toThrow('too few')
    expect(() => receiptCodeOf(new Uint8Array(CODE_RANDOM_BYTES).fill(255))).toThrow('too few')
  })

  it('has sixteen digits, told in fours', () => {
    fc.assert(
      fc.property(randoms, (random) => {
        const code = receiptCodeOf(random)
        expect(receiptCode.safeParse(code).success).toBe(true)
        expect(spokenCode(code)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
      }),
    )
  })
})
