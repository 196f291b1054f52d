import fc from 'fast-check'
import { invitationCode, makeInvitationCode, spokenCode } from '@domain/people/invitation'

describe('an invitation code', () => {
  it.each(['', 'abc', 'abcde 1234', 'abcde 123456', 'abcdu 12345'])('is not %j', (typed) =>
    expect(invitationCode.safeParse(typed).success).toBe(false),
  )

  it.each(['ABCDE 01234', 'abcde-01234', 'ａｂｃｄｅ０１２３４', ' aBcDe Ol234 ', 'abcde　oi234'])(
    'is read from %j',
    (typed) => expect(invitationCode.parse(typed)).toBe('abcde01234'),
  )

  it('is read back as it was made and shown', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (random) => {
        const code = makeInvitationCode(random)
        expect(invitationCode.parse(spokenCode(code))).toBe(code)
      }),
    ))
})
