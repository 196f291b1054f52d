import { hashOf } from '@domain/kernel/hash'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aDelivery } from '../../kit/deliveries'
import { anId, aPerson } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'

describe('signing in', () => {
  let cloud: TestCloud
  let person: Person
  let wechat: { openid: string }

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    cloud.local.setClock(NOW)
    person = aPerson('coordinator', { signedIn: false })
    cloud.put('people', person)
    wechat = { openid: `o-${anId()}` }
  })

  const phoneCode = async (who = wechat, phone = person.phone) =>
    (await (await cloud.as(who).phone()).getPhoneCode({ phone })).code

  const byPhone = async (who = wechat, phone = person.phone) =>
    cloud
      .as(who)
      .call('session.signIn', { requestId: anId(), phoneCode: await phoneCode(who, phone) })

  const profile = async (who = wechat) => {
    const answer = await cloud.as(who).call('session.show', {})
    return answer.ok ? answer.value.profile : answer.problem.code
  }

  const stored = () => cloud.all('people').find(({ _id }) => _id === person._id)
  const after = (hours: number) =>
    cloud.local.setClock(new Date(Date.parse(NOW) + hours * 3600_000).toISOString())

  describe('with the phone’s number', () => {
    it('refuses a code that WeChat does not know', async () => {
      const answer = await cloud
        .as(wechat)
        .call('session.signIn', { requestId: anId(), phoneCode: 'made-up' })
      expect(answer).toMatchObject({ problem: { code: 'phoneRefused' } })
      expect(await profile()).toBeUndefined()
    })

    it('refuses a code that was used, and one that is six minutes old', async () => {
      const code = await phoneCode()
      await cloud.as(wechat).get('session.signIn', { requestId: anId(), phoneCode: code })
      await cloud.as(wechat).get('session.signOut', { requestId: anId() })
      const again = { requestId: anId(), phoneCode: code }
      expect(await cloud.as(wechat).call('session.signIn', again)).toMatchObject({
        problem: { code: 'phoneRefused' },
      })
      const old = await phoneCode()
      after(0.1)
      const late = { requestId: anId(), phoneCode: old }
      expect(await cloud.as(wechat).call('session.signIn', late)).toMatchObject({
        problem: { code: 'phoneRefused' },
      })
    })

    it('refuses a number that nobody has entered', async () => {
      expect(await byPhone(wechat, '13700000000')).toMatchObject({
        problem: { code: 'phoneUnknown' },
      })
    })

    it('refuses a suspended person, and whoever is signed in already', async () => {
      const gone = aPerson('coordinator', { signedIn: false, status: 'suspended' })
      cloud.put('people', gone)
      expect(await byPhone(wechat, gone.phone)).toMatchObject({ problem: { code: 'suspended' } })
      await byPhone()
      expect(await byPhone()).toMatchObject({ problem: { code: 'alreadySignedIn' } })
    })

    it('binds the WeChat of the caller to the person', async () => {
      expect(await byPhone()).toMatchObject({ ok: true, value: { personId: person._id } })
      expect(await profile()).toMatchObject({ _id: person._id, name: person.name, signedIn: true })
      expect(stored()?.openid).toBe(wechat.openid)
    })

    it('never answers with the identity that WeChat gave', async () => {
      const answers = [await byPhone(), await cloud.as(wechat).call('session.show', {})]
      expect(JSON.stringify(answers)).not.toContain(wechat.openid)
    })

    it('lets a new WeChat take over, and the old one gets nothing from its next call', async () => {
      const old = { openid: `o-${anId()}` }
      await byPhone(old)
      await byPhone()
      expect(await profile()).toMatchObject({ _id: person._id })
      expect(await profile(old)).toBeUndefined()
      expect(await cloud.as(old).call('deliveries.list', {})).toMatchObject({
        problem: { code: 'notSignedIn' },
      })
    })

    it('succeeds although its transaction had to be tried again', async () => {
      cloud.local.store.transactions.refuseCommits(1)
      expect(await byPhone()).toMatchObject({ ok: true })
      expect(stored()?.openid).toBe(wechat.openid)
    })

    it('succeeds again when only the answer was lost', async () => {
      const request = { requestId: anId(), phoneCode: await phoneCode() }
      const first = await cloud.as(wechat).get('session.signIn', request)
      const entries = cloud.all('trail').length
      expect(await cloud.as(wechat).get('session.signIn', request)).toEqual(first)
      expect(cloud.all('trail')).toHaveLength(entries)
    })

    it('is of no use to another WeChat that repeats the request', async () => {
      const request = { requestId: anId(), phoneCode: await phoneCode() }
      await cloud.as(wechat).get('session.signIn', request)
      const thief = { openid: `o-${anId()}` }
      expect(await cloud.as(thief).call('session.signIn', request)).toMatchObject({
        problem: { code: 'idTaken' },
      })
      expect(await profile(thief)).toBeUndefined()
    })
  })

  describe('with an invitation code', () => {
    const CODE = 'k7pm2xw9qd'
    let code: string
    let lead: Person

    beforeEach(async () => {
      lead = aPerson('centreLead')
      cloud.put('people', lead)
      code = CODE.slice(0, 5) + anId().slice(-5)
      await invite(code)
    })

    const invite = (invitationCode: string) =>
      cloud
        .as(lead)
        .get('people.invite', { requestId: anId(), personId: person._id, invitationCode })

    const byCode = (invitationCode: string, who = wechat) =>
      cloud.as(who).call('session.signIn', { requestId: anId(), invitationCode })

    it('refuses a code that nobody made', async () => {
      expect(await byCode('0000000000')).toMatchObject({ problem: { code: 'invitationUnknown' } })
    })

    it('refuses what cannot be a code, and says so of that field', async () => {
      expect(await byCode('好的')).toMatchObject({
        problem: { code: 'invalidInput', details: { field: '邀请码' } },
      })
    })

    it('refuses a code after seven days', async () => {
      after(7 * 24 + 1)
      expect(await byCode(code)).toMatchObject({ problem: { code: 'invitationExpired' } })
    })

    it('refuses a code that was used', async () => {
      await byCode(code)
      await cloud.as(wechat).get('session.signOut', { requestId: anId() })
      expect(await byCode(code)).toMatchObject({ problem: { code: 'invitationUnknown' } })
    })

    it('refuses one who is signed in on another WeChat by now', async () => {
      await byPhone({ openid: `o-${anId()}` })
      expect(await byCode(code)).toMatchObject({ problem: { code: 'alreadyBound' } })
    })

    it('refuses one who was suspended meanwhile', async () => {
      await cloud.as(lead).get('people.suspend', { requestId: anId(), personId: person._id })
      expect(await byCode(code)).toMatchObject({ problem: { code: 'suspended' } })
    })

    it('takes it as it is typed: with spaces, hyphens and capitals', async () => {
      const typed = ` ${code.slice(0, 5).toUpperCase()}- ${code.slice(5)} `
      expect(await byCode(typed)).toMatchObject({ ok: true, value: { personId: person._id } })
      expect(await profile()).toMatchObject({ _id: person._id })
    })

    it('is used up by the first of two who hurry', async () => {
      const others = [wechat, { openid: `o-${anId()}` }]
      const answers = await Promise.all(others.map((who) => byCode(code, who)))
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      const refused = answers.find(({ ok }) => !ok)
      expect(refused).toMatchObject({ problem: { code: 'invitationUnknown' } })
    })

    it('is kept as a hash only', () => {
      const kept = cloud.all('invitations').find(({ personId }) => personId === person._id)
      expect(kept?._id).toBe(hashOf(code))
      for (const name of ['invitations', 'trail'] as const)
        expect(JSON.stringify(cloud.all(name))).not.toContain(code)
    })
  })

  describe('and out', () => {
    it('leaves nothing to the next person at the same tab', async () => {
      await byPhone()
      cloud.put('deliveries', aDelivery(person, { at: NOW, title: '只给甲看' }))
      await cloud.as(wechat).get('session.signOut', { requestId: anId() })
      expect(await profile()).toBeUndefined()

      const second = aPerson('coordinator', { signedIn: false })
      cloud.put('people', second)
      await byPhone(wechat, second.phone)
      expect(await profile()).toMatchObject({ _id: second._id })
      expect((await cloud.as(wechat).get('deliveries.list', {})).rows).toEqual([])
    })

    it('is signing out once, though it is asked several times at the same moment', async () => {
      await byPhone()
      const entries = cloud.all('trail').length
      const out = () => cloud.as(wechat).call('session.signOut', { requestId: anId() })
      for (const answer of await Promise.all([out(), out(), out()]))
        expect(answer).toMatchObject({ ok: true })
      expect(cloud.all('trail')).toHaveLength(entries + 1)
    })

    it('succeeds twice, and for somebody who never was in', async () => {
      await byPhone()
      const request = { requestId: anId() }
      await cloud.as(wechat).get('session.signOut', request)
      const entries = cloud.all('trail').length
      expect(await cloud.as(wechat).get('session.signOut', request)).toEqual({ signedOut: true })
      expect(await cloud.as({ openid: 'o-nobody' }).get('session.signOut', request)).toEqual({
        signedOut: true,
      })
      expect(cloud.all('trail')).toHaveLength(entries)
      expect(stored()?.openid).toBeUndefined()
    })
  })

  describe('a suspended person', () => {
    it('gets nothing from the next call on, and everything back when restored', async () => {
      const lead = aPerson('centreLead')
      cloud.put('people', lead)
      await byPhone()
      const about = () => ({ requestId: anId(), personId: person._id })
      await cloud.as(lead).get('people.suspend', about())
      expect(await profile()).toBe('suspended')
      expect(await cloud.as(wechat).call('facilities.list', {})).toMatchObject({
        problem: { code: 'suspended' },
      })
      await cloud.as(lead).get('people.restore', about())
      expect(await profile()).toMatchObject({ _id: person._id })
    })
  })
})
