import fc from 'fast-check'
import {
  BOX_RANDOM_BYTES,
  openBox,
  publicKeyOf,
  sealBox,
  sealedBox,
  type SealedBox,
} from '@domain/kernel/sealed-box'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const secretKey = new Uint8Array(32).fill(7)
const key = { id: 'k1', publicKey: publicKeyOf(secretKey) }

const opened = (box: SealedBox, by = secretKey) => {
  const words = openBox(box, by)
  return words && Buffer.from(words).toString('utf8')
}

describe('a sealed box', () => {
  it('is opened by nobody with another key', () => {
    fc.assert(
      fc.property(fc.string(), bytes(BOX_RANDOM_BYTES), bytes(32), (words, random, other) => {
        expect(opened(sealBox(words, key, random), other)).toBeUndefined()
      }),
      { numRuns: 20 },
    )
  })

  it('is opened no more once a letter of it was altered', () => {
    const box = sealBox('张三 13900001234', key, new Uint8Array(BOX_RANDOM_BYTES).fill(3))
    for (const field of ['from', 'nonce', 'content'] as const)
      fc.assert(
        fc.property(fc.nat(box[field].length - 1), (at) => {
          const digit = box[field][at] === '0' ? '1' : '0'
          const altered = box[field].slice(0, at) + digit + box[field].slice(at + 1)
          // X25519 passes over the highest bit of a public key.
          const isPassedOver = field === 'from' && at === box.from.length - 2
          if (!isPassedOver) expect(opened({ ...box, [field]: altered })).toBeUndefined()
        }),
        { numRuns: 20 },
      )
  })

  it('gives back any words to the holder of the key, and says none of them', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4, unit: 'binary' }),
        bytes(BOX_RANDOM_BYTES),
        (words, random) => {
          const box = sealBox(words, key, random)
          expect(opened(box)).toBe(Buffer.from(words).toString('utf8'))
          expect(sealedBox.parse(box)).toEqual(box)
          expect(box.content).not.toContain(Buffer.from(words).toString('hex'))
        },
      ),
      { numRuns: 50 },
    )
  })
})
