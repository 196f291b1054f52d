// Strangers who mean harm: guessed codes, forged and oversized tips, floods. Each gets words, nothing is kept that should not be,
// and nobody else waits for it.

import ExcelJS from 'exceljs'
import { sealBox, type SealedBox } from '@domain/kernel/sealed-box'
import { MESSAGES_A_DAY, MOST_A_DAY, TIPS_A_DAY, TIPS_AT_ONCE } from '@domain/tip-offs/source-pace'
import type { Answer } from '../../../cloudfunctions/kernel/answer'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aPhoto } from '../../kit/patrols'
import { anId, aPerson, COUNTY, OTHER_COUNTY, TOWNSHIP } from '../../kit/people'
import {
  anInformantBox,
  aReceipt,
  aReceiptCode,
  aResidentTip,
  aResidentTipOff,
  sealKey,
} from '../../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'
const minutesLater = (count: number) => new Date(Date.parse(NOW) + count * 60_000).toISOString()

const officer = aPerson('dispatcher')
const county = aCounty({ dutyOfficerId: officer._id, area: COUNTY })
const aResident = () => ({ openid: `o-${anId()}` })
const codeOf = (answer: Answer) => (answer.ok ? 'ok' : answer.problem.code)
const times = <Made>(count: number, make: (at: number) => Made): Made[] =>
  [...Array(count).keys()].map(make)

function counted(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

describe('strangers who mean harm', () => {
  let cloud: TestCloud
  const set = (minutes: number) => cloud.local.setClock({ at: minutesLater(minutes), frozen: true })

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    set(0)
    cloud.put('people', officer)
    cloud.put('counties', county)
  })
  afterAll(() => cloud.stop())

  const submit = async (input: object, by = aResident()) =>
    codeOf(await cloud.as(by).send({ name: 'tipOffs.submit', input }))
  const follow = async (receipt: SealedBox, by = aResident()) =>
    codeOf(await cloud.as(by).send({ name: 'tipOffs.follow', input: { receipt } }))
  const inOrder = async (codes: readonly (() => Promise<string>)[]) => {
    const told: string[] = []
    for (const ask of codes) told.push(await ask())
    return told
  }

  describe('guess codes', () => {
    it('from one phone, all at once: five are looked up, later one for each time that was waited', async () => {
      const [guesser, code] = [aResident(), aReceiptCode()]
      await submit(aResidentTip({ receipt: aReceipt(code) }))
      const atOnce = (count: number) =>
        Promise.all(times(count, () => follow(aReceipt(), guesser))).then(counted)
      expect(await atOnce(60)).toEqual({ receiptUnknown: 5, slowDown: 55 })
      expect(await follow(aReceipt(code), guesser)).toBe('slowDown')
      set(2)
      expect(await atOnce(30)).toEqual({ receiptUnknown: 1, slowDown: 29 })
      set(5)
      expect(await inOrder(times(3, () => () => follow(aReceipt(code), guesser)))).toEqual(
        times(3, () => 'ok'),
      )
      expect(await inOrder(times(2, () => () => follow(aReceipt(), guesser)))).toEqual([
        'receiptUnknown',
        'slowDown',
      ])
    })

    it('from many phones: one code is slowed for all of them, until it is the code of a tip', async () => {
      const code = aReceiptCode()
      const tried = () => Promise.all(times(40, () => follow(aReceipt(code))))
      expect(counted(await tried())).toEqual({ receiptUnknown: 5, slowDown: 35 })
      await submit(aResidentTip({ receipt: aReceipt(code) }))
      expect(counted(await tried())).toEqual({ ok: 40 })
    })

    it('by whatever else takes a code', async () => {
      const guesser = aResident()
      const said = { requestId: '', receipt: aReceipt(), words: '查到了吗' }
      const guesses = ['tipOffs.write', 'tipOffs.askAgain', 'tipOffs.rate', 'tipOffs.write'].map(
        (name) => async () => {
          const rating = { satisfaction: 'fair', solved: true }
          const input = { ...said, ...rating, requestId: anId(), receipt: aReceipt() }
          return codeOf(await cloud.as(guesser).send({ name, input }))
        },
      )
      const told = await inOrder([...guesses, ...guesses])
      expect(counted(told)).toEqual({ receiptUnknown: 5, slowDown: 3 })
    })
  })

  describe('send what is no tip', () => {
    it('replayed: the same is answered the same and kept once; anything else under its id is refused', async () => {
      const tip = aResidentTip()
      const copies = await Promise.all(times(6, () => submit(tip)))
      expect(copies).toEqual(times(6, () => 'ok'))
      expect(await submit({ ...tip, words: '换一个说法' })).toBe('idTaken')
      expect(await submit({ ...aResidentTip(), _id: officer._id })).toBe('ok')
      expect(cloud.one('tipOffs', tip._id)?.words).toBe(tip.words)
      expect(cloud.all('trail').filter(({ _id }) => _id === tip._id)).toHaveLength(1)
    })

    it('forged: closed for another key, with another’s photos, for another county, named in the open', async () => {
      const words = JSON.stringify(aReceiptCode())
      const random = new Uint8Array(56).fill(7)
      const other = { ...sealKey(), publicKey: '09'.padEnd(64, '0') }
      const anonymous = aResidentTip()
      const [ours, victim] = ['cloud://local-demo.6c6f-local-demo', aPerson('coordinator')]
      const confidential = (box: SealedBox, said = {}) =>
        aResidentTip({ identity: 'confidential', informant: box, ...said })
      const who = anInformantBox({ name: '周大山', phone: '13900001111' })
      const [, middle = '', end = ''] = /^(.*)(..)$/.exec(who.content) ?? []
      const altered = { ...who, content: middle + (end === '00' ? '01' : '00') }
      const photos = (fileId: string) => [{ ...aPhoto(officer), fileId }]
      const refused: [string, object][] = [
        ['sealUnreadable', { ...anonymous, receipt: sealBox(words, other, random) }],
        ['sealUnreadable', { ...anonymous, receipt: { ...aReceipt(), keyId: 'older' } }],
        ['sealUnreadable', { ...anonymous, receipt: aReceipt('1234567890123456') }],
        ['sealUnreadable', { ...anonymous, receipt: aReceipt('{"$ne":1}') }],
        ['sealUnreadable', confidential(altered)],
        ['sealUnreadable', confidential(aReceipt())],
        ['informantNamed', confidential(who, { words: '周​大山 看见的' })],
        ['invalidInput', { ...anonymous, informant: who }],
        ['photoForeign', { ...anonymous, photos: [aPhoto(officer)] }],
        ['photoForeign', { ...aResidentTip({ _id: victim._id }), photos: [aPhoto(victim)] }],
        ...[
          `${ours}/tips/${anonymous._id}/../b/c.jpg`,
          `${ours}/photos/${anonymous._id}/c.jpg`,
          `cloud://other.6c6f-other/tips/${anonymous._id}/c.jpg`,
          `https://local-demo/tips/${anonymous._id}/c.jpg`,
        ].map((fileId): [string, object] => [
          'photoForeign',
          { ...anonymous, photos: photos(fileId) },
        ]),
        ['countyUnready', { ...anonymous, county: OTHER_COUNTY.slice(0, 6) }],
        ['invalidInput', { ...anonymous, placeArea: OTHER_COUNTY }],
      ]
      const before = cloud.commitCount()
      for (const [code, input] of refused) expect([code, await submit(input)]).toEqual([code, code])
      expect(cloud.commitCount() - before).toBeLessThanOrEqual(2)
    })

    it('with fields of ours: they are not kept', async () => {
      const _id = anId()
      const ours = {
        status: 'closed',
        area: TOWNSHIP,
        receiptHash: '0'.repeat(64),
        acceptedBy: anId(),
      }
      const more = { ...ours, trail: { seq: 9 }, answer: { words: '好' }, constructor: 1 }
      expect(await submit({ ...aResidentTip({ _id }), ...more })).toBe('ok')
      const kept = cloud.one('tipOffs', _id)!
      expect(kept).toMatchObject({ status: 'submitted', area: COUNTY, trail: { seq: 1 } })
      expect(kept.receiptHash).not.toBe(ours.receiptHash)
      expect(Object.keys(kept)).not.toEqual(expect.arrayContaining(['acceptedBy']))
      expect('answer' in kept).toBe(false)
    })

    it('of wrong types and sizes: each is told which field it is', async () => {
      const tip = aResidentTip()
      const photo = { ...aPhoto(tip), fileId: `cloud://local-demo.f/tips/${tip._id}/b/c.jpg` }
      const [none, unseen]: [object, string] = [[], '\u0000']
      const fine: Record<string, unknown> = { photos: none, words: unseen }
      const junk = [0, true, none, [null], { $ne: null }, { $gt: '' }, unseen, 'x'.repeat(2001)]
      const forgotten = Object.keys(tip).map((field) => ({ ...tip, [field]: undefined }))
      const optional = ['voice', 'position', 'placeArea', 'happenedOn', 'beyond', 'informant']
      const wrong = [...Object.keys(tip), ...optional].flatMap((field) =>
        junk.filter((each) => each !== fine[field]).map((each) => ({ ...tip, [field]: each })),
      )
      const large = [
        { ...tip, words: '字'.repeat(501) },
        { ...tip, place: '字'.repeat(61) },
        { ...tip, place: '\u200b\u202e\u2060' },
        { ...tip, photos: times(10, () => photo) },
        { ...tip, receipt: { ...tip.receipt, content: '0'.repeat(2002) } },
        { ...tip, position: { latitude: 1e400, longitude: 'x' } },
      ]
      const before = cloud.commitCount()
      const anybody = aResident()
      for (const input of [...forgotten, ...wrong, ...large, null, 'tip', [tip], undefined]) {
        const answer = await cloud.as(anybody).send({ name: 'tipOffs.submit', input })
        expect([input, answer]).toMatchObject([
          {},
          {
            ok: false,
            problem: {
              code: 'invalidInput',
              message: expect.stringMatching(/\p{Script=Han}.*：/u),
            },
          },
        ])
      }
      expect(cloud.commitCount()).toBe(before)
    })

    it('beyond 100 KB: it is not let in at all', async () => {
      const before = cloud.commitCount()
      const input = { ...aResidentTip(), more: 'x'.repeat(110 * 1024) }
      await expect(submit(input)).rejects.toThrow('exceeds the limit')
      expect(cloud.commitCount()).toBe(before)
    })
  })

  it('who send markup, formulas and unseen characters have them kept as the text that is seen', async () => {
    const [code, _id, by] = [aReceiptCode(), anId(), aResident()]
    const nasty =
      "=cmd|' /C calc'!A0 <script>alert(1)</script> {{x}} ${y} \u0000\u0007\u202e\u200b\"]]>\ufffe\ud800&amp;\r\n-1+1"
    const seen = "=cmd|' /C calc'!A0 <script>alert(1)</script> {{x}} ${y} \"]]>&amp;\n-1+1"
    expect(
      await submit(
        aResidentTip({
          ...{ _id, place: '@SUM(A1)\u202e<b>', words: nasty, receipt: aReceipt(code) },
          illness: { symptoms: nasty },
        }),
      ),
    ).toBe('ok')
    const said = { requestId: anId(), receipt: aReceipt(code), words: nasty }
    expect(await cloud.as(by).get('tipOffs.write', said)).toBeTruthy()
    const followed = await cloud.as(by).get('tipOffs.follow', { receipt: aReceipt(code) })
    expect(followed).toMatchObject({
      place: '@SUM(A1)<b>',
      words: seen,
      messages: [{ words: seen }],
    })
    expect(cloud.one('tipOffs', _id)).toMatchObject({ words: seen, illness: { symptoms: seen } })

    const lead = aPerson('centreLead')
    cloud.put('people', lead)
    const tip = aResidentTipOff(county, { now: minutesLater(0), words: seen, place: '=1+1' })
    cloud.put('tipOffs', {
      ...tip,
      area: TOWNSHIP,
      township: TOWNSHIP.slice(0, 9),
      ...{ status: 'received', verifierId: lead._id },
    })
    const file = await cloud.as(lead).file('tipOffs.export', { year: 2026 })
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(file as never)
    const cells: ExcelJS.Cell[] = []
    workbook.worksheets[0]!.eachRow((row) => row.eachCell((cell) => void cells.push(cell)))
    expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining(['=1+1', seen]))
    expect(cells.filter(({ type }) => type === ExcelJS.ValueType.Formula)).toEqual([])
  })

  it('who write again and again ring once, and once more a day later', async () => {
    const code = aReceiptCode()
    const tip = aResidentTipOff(county, { now: minutesLater(0), code })
    cloud.put('tipOffs', { ...tip, status: 'accepted', acceptedBy: officer._id })
    const write = async (count: number) => {
      for (let nth = 0; nth < count; nth += 1) {
        const said = { requestId: anId(), receipt: aReceipt(code), words: `在吗${nth}` }
        await cloud.as(aResident()).get('tipOffs.write', said)
      }
      return cloud.all('deliveries').filter(({ page }) => page.includes(tip._id)).length
    }
    expect(await write(5)).toBe(1)
    set(25 * 60)
    expect(await write(3)).toBe(2)
    const [writer, written] = [aResident(), [] as string[]]
    for (let nth = 0; nth < MESSAGES_A_DAY + 2; nth += 1) {
      const input = { requestId: anId(), receipt: aReceipt(code), words: `还在吗${nth}` }
      written.push(codeOf(await cloud.as(writer).send({ name: 'tipOffs.write', input })))
    }
    expect(counted(written)).toEqual({ ok: MESSAGES_A_DAY, messagesTooMany: 2 })
    set(60)
  })

  it('who send two hundred in a minute are slowed, then kept apart, and what was taken is there', async () => {
    const [flooder, kept] = [aResident(), cloud.count('tipOffs')]
    const receipt = aReceipt()
    const flood = (count: number) =>
      Promise.all(times(count, () => submit(aResidentTip({ receipt }), flooder))).then(counted)
    set(60)
    expect(await flood(200)).toEqual({ ok: TIPS_AT_ONCE, slowDown: 200 - TIPS_AT_ONCE })
    expect(await submit(aResidentTip())).toBe('ok')
    for (let round = 1; round < MOST_A_DAY / TIPS_AT_ONCE; round += 1) {
      set(60 + round * 10)
      expect(await flood(TIPS_AT_ONCE)).toEqual({ ok: TIPS_AT_ONCE })
    }
    set(300)
    expect(await flood(3)).toEqual({ tipsTooMany: 3 })
    expect(cloud.count('tipOffs') - kept).toBe(MOST_A_DAY + 1)
    const apart = cloud.all('tipOffs').filter(({ status }) => status === 'quarantined')
    expect(apart).toHaveLength(MOST_A_DAY - TIPS_A_DAY)
    expect(await submit(aResidentTip())).toBe('ok')
  })
})
