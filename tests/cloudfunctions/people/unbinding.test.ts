// A lost phone, or a code in the wrong hands: the WeChat is taken off, and whoever it was reads nothing any more.

import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { anId, aPerson } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'

describe('taking a WeChat off a person', () => {
  let cloud: TestCloud
  let lead: Person
  let coordinator: Person

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    lead = aPerson('centreLead')
    coordinator = aPerson('coordinator')
    cloud.put('people', lead, coordinator)
  })
  afterEach(() => cloud.stop())

  const about = () => ({ requestId: anId(), personId: coordinator._id })
  const unbind = () => cloud.as(lead).call('people.unbind', about())
  const invite = (invitationCode: string) =>
    cloud.as(lead).call('people.invite', { ...about(), invitationCode })
  const signIn = (invitationCode: string, openid = `o-${anId()}`) =>
    cloud.as({ openid }).call('session.signIn', { requestId: anId(), invitationCode })
  const later = (seconds: number) =>
    cloud.local.setClock(new Date(cloud.local.now() + seconds * 1000).toISOString())

  it('refuses where there is none', async () => {
    await unbind()
    expect(await unbind()).toMatchObject({
      problem: { code: 'alreadyChanged', message: expect.stringContaining('没有绑定微信') },
    })
  })

  it('ends what that WeChat may read, and lets the person be invited again', async () => {
    expect(await invite('abcde12345')).toMatchObject({ problem: { code: 'alreadyBound' } })
    expect(await unbind()).toMatchObject({ ok: true })
    expect(await cloud.as(coordinator).call('patrols.list', {})).toMatchObject({
      problem: { code: 'notSignedIn' },
    })
    await invite('abcde12345')
    expect(await signIn('abcde12345')).toMatchObject({ ok: true })
  })

  it('ends the codes that are still about', async () => {
    await unbind()
    await invite('abcde12345')
    later(1)
    const phone = await cloud.as({ openid: 'o-new' }).phone()
    const { code: phoneCode } = await phone.getPhoneCode(coordinator)
    await cloud.as({ openid: 'o-new' }).get('session.signIn', { requestId: anId(), phoneCode })
    await unbind()
    expect(await signIn('abcde12345')).toMatchObject({ problem: { code: 'invitationExpired' } })
  })

  it('leaves only the newest code good', async () => {
    await unbind()
    await invite('abcde12345')
    later(1)
    await invite('fghjk67890')
    expect(await signIn('abcde12345')).toMatchObject({ problem: { code: 'invitationExpired' } })
    expect(await signIn('fghjk67890')).toMatchObject({ ok: true })
  })

  it('stays off when the person is suspended and restored', async () => {
    await unbind()
    await cloud.as(lead).get('people.suspend', about())
    await cloud.as(lead).get('people.restore', about())
    expect(await cloud.as(coordinator).call('patrols.list', {})).toMatchObject({
      problem: { code: 'notSignedIn' },
    })
  })
})
