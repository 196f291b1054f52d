import { compileCondition } from '../../local-cloud/storage/rule'

const alice = { openid: 'o-alice' }
const bob = { openid: 'o-bob' }

describe('a storage rule', () => {
  it.each([
    '',
    'auth.uid == "x"',
    'auth.openid === resource.openid',
    'auth.openid == resource.openid)',
    '(auth != null',
    'true &&',
    '== true',
    "resource['openid'] == auth.openid",
    'doc.status == 1',
    'auth.openid in',
    'constructor',
    '"unended == auth.openid',
  ])('may not say %p', (condition) => {
    expect(() => compileCondition(condition)).toThrow('storage rule')
  })

  it.each<[boolean | string, boolean, boolean, boolean]>([
    // condition, for its owner, for another, without a session
    [true, true, true, true],
    [false, false, false, false],
    ['resource.openid == auth.openid', true, false, false],
    ['auth.openid == resource.openid', true, false, false],
    ['resource.openid != auth.openid', false, true, true],
    ['auth != null', true, true, false],
    ['auth == null', false, false, true],
    ['!(auth == null) && resource.openid == auth.openid', true, false, false],
    ["auth.openid in ['o-bob', 'o-carol']", false, true, false],
    ['auth.openid == "o-bob" || resource.openid == auth.openid', true, true, false],
    ['false || true && auth != null', true, true, false],
    ['!false', true, true, true],
    // No condition at all permits nothing.
    ['auth.openid', false, false, false],
  ])('%s', (condition, owner, other, nobody) => {
    const permits = compileCondition(condition)
    expect([
      permits({ auth: alice, resource: alice }),
      permits({ auth: bob, resource: alice }),
      permits({ auth: null, resource: alice }),
    ]).toEqual([owner, other, nobody])
  })
})
