// Who tipped off: opened with a reason that stays, closed anew with a new key, destroyed when its time is over, and nowhere else.

import { hashOf } from '@domain/kernel/hash'
import { localOptions } from '../../../scripts/local-options'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY, OTHER_COUNTY } from '../../kit/people'
import { everythingKept, guises } from '../../kit/planted'
import { putTipFile } from '../../kit/tip-files'
import {
  anInformantBox,
  aReceipt,
  aReceiptCode,
  aResidentTip,
  withInformant,
} from '../../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'
const NAME = '欧阳暗号戊'
const PHONE = '13977885577'
const RESIDENT = { openid: 'oPlantedOpenid000000000000001' }

describe('who tipped off', () => {
  let cloud: TestCloud
  const officer = aPerson('officer', { name: '王执法' })
  const dispatcher = aPerson('dispatcher')
  const coordinator = aPerson('coordinator')
  const elsewhere = aPerson('officer', { area: OTHER_COUNTY })
  const said = aResidentTip({
    ...{ identity: 'confidential', receipt: aReceipt(aReceiptCode()) },
    informant: anInformantBox({ name: NAME, phone: PHONE }),
  })
  const about = { tipOffId: said._id }
  const answers: string[] = []

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', officer, dispatcher, coordinator, elsewhere)
    const county = aCounty({ dutyOfficerId: dispatcher._id, area: COUNTY })
    cloud.put('counties', { ...county, leaderId: officer._id })
    await ask(RESIDENT, 'tipOffs.submit', said)
  })
  afterAll(() => cloud.stop())

  async function ask(by: { openid?: string | undefined }, name: string, input: object) {
    const answer = await cloud.as({ openid: by.openid ?? '' }).send({ name, input })
    answers.push(JSON.stringify(answer))
    return answer.ok ? 'ok' : answer.problem.code
  }
  const open = (by: typeof officer, reason = '线索说不清楚，要打电话问') =>
    ask(by, 'informants.open', { ...about, requestId: anId(), reason })
  const shown = () => cloud.as(officer).get('informants.show', about)

  it('is nowhere in readable words, nor is it known whose WeChat it was', async () => {
    await ask(RESIDENT, 'tipOffs.write', {
      ...{ requestId: anId(), receipt: said.receipt, words: '什么时候来看' },
    })
    for (const who of [officer, dispatcher, coordinator, RESIDENT])
      for (const name of ['tipOffs.show', 'informants.show']) await ask(who, name, about)
    await cloud.local.fireTimer('timer')
    const kept = everythingKept(cloud, answers)
    expect(kept.some((text) => text.includes(said._id))).toBe(true)
    for (const planted of [NAME, PHONE, RESIDENT.openid])
      for (const secret of guises(planted))
        expect(kept.filter((text) => text.includes(secret))).toEqual([])
    const trail = JSON.stringify(cloud.all('trail'))
    for (const name of ['tipOffs.submit', 'tipOffs.write'])
      expect(trail).not.toContain(hashOf({ name, input: said, visitor: RESIDENT.openid }))
  })

  it('is opened by an officer of the place alone, with a reason, for ten minutes', async () => {
    expect(await open(coordinator)).toBe('notAllowed')
    expect(await open(elsewhere)).toBe('notFound')
    expect(await open(officer, '看')).toBe('invalidInput')
    expect(await shown()).toEqual({ looks: [] })
    expect(await open(officer)).toBe('ok')
    expect(await shown()).toMatchObject({
      who: { name: NAME, phone: PHONE },
      looks: [{ byName: '王执法', reason: '线索说不清楚，要打电话问' }],
    })
    const others = await cloud.as(dispatcher).get('informants.show', about)
    expect(others).not.toHaveProperty('who')
    expect(others.looks).toHaveLength(1)
    cloud.local.setClock('2026-03-02T02:11:00.000Z')
    expect(await shown()).not.toHaveProperty('who')
    const trail = cloud.all('trail').filter(({ what }) => what === 'informant.opened')
    expect(trail).toMatchObject([{ by: officer._id, after: { looks: [{ by: officer._id }] } }])
    for (const secret of [NAME, PHONE])
      expect(JSON.stringify(cloud.all('trail'))).not.toContain(secret)
  })

  it('is destroyed when its time is over, which the trail proves', async () => {
    const tip = cloud.one('tipOffs', said._id)!
    const ended = { status: 'closed' as const, identityUntil: '2026-03-02T03:00:00.000Z' }
    const like = withInformant(cloud, { ...tip, ...ended })
    const { _id } = like
    putTipFile(cloud, like)
    await cloud.local.fireTimer('timer')
    const before = cloud.one('informants', _id)!
    expect(before).not.toHaveProperty('destroyedAt')
    cloud.local.setClock('2026-03-02T03:00:01.000Z')
    await cloud.local.fireTimer('timer')
    const gone = cloud.one('informants', _id)!
    expect(gone).toMatchObject({ keyId: 'destroyed', sealHash: before.sealHash })
    for (const field of ['content', 'nonce', 'tag']) expect(gone).not.toHaveProperty(field)
    const [file] = cloud.all('tipFiles')
    expect(file).toMatchObject({ keyId: 'destroyed', state: 'sealed' })
    for (const field of ['content', 'nonce', 'tag']) expect(file).not.toHaveProperty(field)
    expect(JSON.stringify(cloud.all('trail'))).not.toContain(before.content)
    const [proof] = cloud.all('trail').filter(({ what }) => what === 'informant.destroyed')
    expect(proof).toMatchObject({ by: 'system', after: { keyId: 'destroyed' } })
    const again = { tipOffId: _id, requestId: anId(), reason: '还想知道是谁' }
    expect(await ask(officer, 'informants.open', again)).toBe('informantDestroyed')
    expect(cloud.one('tipOffs', _id)).not.toHaveProperty('identityUntil')
  })
})

describe('a new key', () => {
  it('closes anew what older keys had closed, and everything still opens', async () => {
    const known = localOptions.environment.INFORMANT_KEYS
    const environment = { INFORMANT_KEYS: `next:${'7a'.repeat(32)},${known}` }
    const before = await startCloud({ now: NOW })
    const officer = aPerson('officer')
    const tips = Array.from({ length: 9 }, () =>
      aResidentTip({
        identity: 'confidential',
        informant: anInformantBox({ name: NAME, phone: PHONE }),
      }),
    )
    const county = aCounty({ dutyOfficerId: officer._id, area: COUNTY })
    before.put('people', officer)
    before.put('counties', county)
    for (const tip of tips) await before.as({ openid: `o-${anId()}` }).get('tipOffs.submit', tip)
    const sealed = before.all('informants')
    const kept = before.all('tipOffs')
    await before.stop()

    const after = await startCloud({ now: NOW, environment })
    try {
      after.put('people', officer)
      after.put('counties', county)
      after.put('informants', ...sealed)
      after.put('tipOffs', ...kept)
      await after.local.fireTimer('timer')
      const now = after.all('informants')
      expect(new Set(now.map(({ keyId }) => keyId))).toEqual(new Set(['next']))
      expect(now.map(({ content }) => content)).not.toEqual(sealed.map(({ content }) => content))
      const about = { tipOffId: tips[7]!._id }
      const reason = '要核实时间'
      await after.as(officer).get('informants.open', { ...about, requestId: anId(), reason })
      expect(await after.as(officer).get('informants.show', about)).toMatchObject({
        who: { name: NAME, phone: PHONE },
      })
      const follow = { receipt: tips[7]!.receipt }
      expect(await after.as({ openid: 'o-other' }).get('tipOffs.follow', follow)).toMatchObject(
        about,
      )
    } finally {
      await after.stop()
    }
  })
})
