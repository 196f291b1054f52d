// Who tipped off is sealed: planted names and numbers are looked for in all that the cloud keeps, answers and logs.

import { createDecipheriv, hkdfSync } from 'node:crypto'
import type { Person } from '@domain/people/person'
import { localOptions } from '../../../scripts/local-options'
import type { TipSaid } from '@domain/tip-offs/tip-off'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY, OTHER_TOWNSHIP } from '../../kit/people'
import { everythingKept, guises } from '../../kit/planted'
import {
  anInformantBox,
  aReceipt,
  aReceiptCode,
  aTip,
  aVerification,
  sealKey,
} from '../../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'
const NAME = '欧阳暗号丁'
const PHONE = '13977885566'
const informant = { name: NAME, phone: PHONE }

describe('a tip at the counter', () => {
  let cloud: TestCloud
  let coordinator: Person
  let colleague: Person
  let officer: Person
  const answers: string[] = []

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    coordinator = aPerson('coordinator')
    colleague = aPerson('coordinator')
    officer = aPerson('dispatcher')
    cloud.put('people', coordinator, colleague, officer)
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id, area: COUNTY }))
  })
  afterAll(() => cloud.stop())

  async function ask(who: Person, name: string, input: object): Promise<string> {
    const answer = await cloud.as(who).send({ name, input })
    answers.push(JSON.stringify(answer))
    return answer.ok ? 'ok' : answer.problem.code
  }
  const enter = (said: Partial<TipSaid> = {}, who = coordinator) =>
    ask(
      who,
      'tipOffs.enter',
      aTip({ identity: 'named', informant: anInformantBox(informant), ...said }),
    )
  const tipOf = (_id: string) => cloud.all('tipOffs').find((each) => each._id === _id)

  const everything = () => everythingKept(cloud, answers)

  it('is refused in another township, without a name where one is promised, and with one where none is', async () => {
    expect(await enter({ area: OTHER_TOWNSHIP })).toBe('notAllowed')
    const { informant: _none, ...without } = aTip({ identity: 'confidential' })
    expect(await ask(coordinator, 'tipOffs.enter', without)).toBe('invalidInput')
    expect(await enter({ identity: 'anonymous' })).toBe('invalidInput')
    expect(cloud.all('tipOffs')).toEqual([])
  })

  it('is refused where everybody could read who told it, without saying it again', async () => {
    expect(await enter({ words: `${NAME}说旅馆不洁` })).toBe('informantNamed')
    expect(await enter({ place: `打 139-7788-5566 问` })).toBe('informantNamed')
    expect(cloud.all('tipOffs')).toEqual([])
    // What was refused stood in the request, not in what is kept or answered.
    for (const text of everything()) expect(text).not.toContain(NAME)
  })

  it('is refused where its boxes cannot be opened, or hold something else', async () => {
    const box = anInformantBox(informant)
    expect(await enter({ informant: { ...box, keyId: 'old' } })).toBe('sealUnreadable')
    expect(await enter({ informant: { ...box, nonce: 'ab'.repeat(24) } })).toBe('sealUnreadable')
    expect(await enter({ informant: anInformantBox({ name: '', phone: '' }) })).toBe(
      'sealUnreadable',
    )
    expect(await enter({ receipt: aReceipt('1234567890123456') })).toBe('sealUnreadable')
  })

  it('keeps who told it nowhere in readable words, through all that becomes of it', async () => {
    const said = aTip({
      identity: 'named',
      informant: anInformantBox(informant),
      severity: 'urgent',
    })
    const tipOffId = said._id
    expect(await ask(coordinator, 'tipOffs.enter', said)).toBe('ok')
    expect(await ask(coordinator, 'tipOffs.enter', said)).toBe('ok')
    expect(await ask(coordinator, 'tipOffs.enter', { ...said, words: '别的' })).toBe(
      'alreadySentDifferently',
    )
    expect(
      await ask(colleague, 'tipOffs.verify', { ...aVerification, requestId: anId(), tipOffId }),
    ).toBe('ok')
    const next = { step: 'clue', severity: 'urgent' }
    expect(await ask(colleague, 'tipOffs.settle', { requestId: anId(), tipOffId, next })).toBe('ok')
    for (const who of [coordinator, colleague, officer]) {
      expect(await ask(who, 'tipOffs.show', { tipOffId })).toBe('ok')
      expect(await ask(who, 'tipOffs.list', {})).toBe('ok')
      expect(await ask(who, 'clues.list', {})).toBe('ok')
    }
    const clueId = tipOf(tipOffId)?.clueId ?? ''
    expect(await ask(officer, 'clues.show', { clueId })).toBe('ok')
    await cloud.local.fireTimer('timer')

    const kept = everything()
    expect(kept.some((text) => text.includes(tipOffId))).toBe(true)
    for (const secret of guises(NAME).concat(guises(PHONE)))
      expect(kept.filter((text) => text.includes(secret))).toEqual([])
  })

  it('keeps it for the holder of the key alone, bound to its tip', async () => {
    const said = aTip({ identity: 'confidential', informant: anInformantBox(informant) })
    await ask(coordinator, 'tipOffs.enter', said)
    const kept = cloud.all('informants').find(({ _id }) => _id === said._id)
    if (!kept) throw new Error('nothing was sealed')
    expect(kept.keyId).toBe('demo')

    const open = (boundTo: string) => {
      const [, secret = ''] = localOptions.environment.INFORMANT_KEYS.split(':')
      const use = 'health-patrol informant rest'
      const key = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'hex'), '', use, 32))
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(kept.nonce ?? '', 'hex'))
      decipher.setAAD(Buffer.from(boundTo)).setAuthTag(Buffer.from(kept.tag ?? '', 'hex'))
      const content = Buffer.from(kept.content ?? '', 'hex')
      return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8')
    }
    expect(JSON.parse(open(said._id))).toEqual(informant)
    expect(() => open(anId())).toThrow()
  })

  it('keeps of the receipt code only a hash that needs the key', async () => {
    const code = aReceiptCode()
    await ask(coordinator, 'tipOffs.enter', aTip({ receipt: aReceipt(code) }))
    for (const secret of guises(code))
      expect(everything().filter((text) => text.includes(secret))).toEqual([])
    const again = aTip({ receipt: aReceipt(code) })
    await ask(coordinator, 'tipOffs.enter', again)
    const same = tipOf(again._id)?.receiptHash
    expect(cloud.all('tipOffs').filter(({ receiptHash }) => receiptHash === same)).toHaveLength(2)
  })

  it('is followed by its code until what it went on as has ended', async () => {
    const code = aReceiptCode()
    const said = aTip({ receipt: aReceipt(code) })
    const tipOffId = said._id
    const read = () =>
      cloud.as({ openid: 'o-anybody' }).get('tipOffs.follow', { receipt: aReceipt(code) })
    await ask(coordinator, 'tipOffs.enter', said)
    await ask(colleague, 'tipOffs.verify', { ...aVerification, requestId: anId(), tipOffId })
    const next = { step: 'clue', severity: 'urgent' }
    await ask(colleague, 'tipOffs.settle', { requestId: anId(), tipOffId, next })
    expect(await read()).toMatchObject({ state: 'handling' })
    const clue = cloud.all('clues').find(({ _id }) => _id === tipOf(tipOffId)?.clueId)
    const inspector = aPerson('officer', { area: COUNTY })
    cloud.put('people', inspector)
    const decide = (name: string, more = {}) =>
      ask(inspector, name, { requestId: anId(), clueId: clue?._id, ...more })
    expect(await decide('clues.accept')).toBe('ok')
    expect(await read()).toMatchObject({ state: 'handling' })
    expect(await decide('clues.close', { outcome: 'corrected', words: '床单已经换过' })).toBe('ok')
    expect(await read()).toMatchObject({ state: 'over', may: { write: false } })
  })

  it('is told to everybody at the centre at once where it is an emergency, and to nobody otherwise', async () => {
    const told = (of: string) => cloud.all('deliveries').filter(({ page }) => page.includes(of))
    const [pressing, other] = [aTip({ concern: 'surrogacy' }), aTip()]
    expect(await ask(coordinator, 'tipOffs.enter', pressing)).toBe('ok')
    expect(await ask(coordinator, 'tipOffs.enter', other)).toBe('ok')
    expect(told(pressing._id).map(({ to, title }) => [to, title])).toEqual([
      [colleague._id, '突发举报：汽车站旁的旅馆'],
    ])
    expect(told(other._id)).toEqual([])
  })

  it('is followed by the centre, and the hash is shown to nobody', async () => {
    const [tip] = cloud.all('tipOffs')
    expect(await ask(colleague, 'tipOffs.show', { tipOffId: tip?._id })).toBe('ok')
    expect(answers.at(-1)).not.toContain('receiptHash')
    const stranger = aPerson('coordinator', { area: OTHER_TOWNSHIP })
    cloud.put('people', stranger)
    expect(await ask(stranger, 'tipOffs.show', { tipOffId: tip?._id })).toBe('notFound')
  })

  it('gives the key to close boxes with to those who take tips or pay rewards, and its secret half to nobody', async () => {
    const taker = await cloud.as(coordinator).get('session.show', {})
    expect(taker.profile?.sealKey).toEqual(sealKey())
    const payer = await cloud.as(officer).get('session.show', {})
    expect(payer.profile?.sealKey).toEqual(sealKey())
    const reporter = aPerson('reporter')
    cloud.put('people', reporter)
    const other = await cloud.as(reporter).get('session.show', {})
    expect(other.profile).not.toHaveProperty('sealKey')
    const [, secret = 'x'] = localOptions.environment.INFORMANT_KEYS.split(':')
    expect(everything().join('')).not.toContain(secret)
  })
})
