// What a resident sent with a tip: taken out of their hands, drawn anew, and shown to others only once it is painted over.

import { hashOfBytes } from '@domain/kernel/hash'
import { addMinutes } from '@domain/kernel/time'
import type { PhotoRef } from '@domain/photos/photo'
import type { ResidentTipSaid } from '@domain/tip-offs/resident-tip'
import { tipFileId, type TipFile } from '@domain/tip-offs/tip-file'
import { imageSize } from 'image-size'
import { redrawn } from '../../../cloudfunctions/kernel/redraw'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aPhoto } from '../../kit/patrols'
import { anId, aPerson, COUNTY, TOWNSHIP } from '../../kit/people'
import { HIDDEN, lyingBy, picture, PNG } from '../../kit/photos'
import { aReceipt, aReceiptCode, aResidentTip } from '../../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'
const RESIDENT = { openid: 'o-resident-who-must-not-be-known' }
const TEXT = Buffer.from('this is no picture')

/** A picture that says it is so large. */
function claiming(width: number, height: number): Buffer {
  const bytes = Buffer.from(picture(16, 16))
  const at = bytes.indexOf(Buffer.from([0xff, 0xc0]))
  bytes.writeUInt16BE(height, at + 5)
  bytes.writeUInt16BE(width, at + 7)
  return bytes
}

describe('what a resident sent with a tip', () => {
  let cloud: TestCloud
  const officer = aPerson('officer')
  const coordinator = aPerson('coordinator', { area: TOWNSHIP })
  const commission = aPerson('commission')
  const county = aCounty({ dutyOfficerId: officer._id, area: COUNTY })

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', officer, coordinator, commission)
    cloud.put('counties', county)
  })
  afterAll(() => cloud.stop())

  async function upload(path: string, content: Uint8Array, by: { openid?: string } = RESIDENT) {
    const wx = await cloud.local.client(by.openid ?? '')
    return (await wx.uploadFile({ cloudPath: path, content: Buffer.from(content) })).fileID
  }

  async function submitted(
    contents: Uint8Array[],
    voice?: Uint8Array,
    ending = 'mp3',
    more: Partial<ResidentTipSaid> = {},
  ) {
    const _id = anId()
    const files = contents.map(async (content, at) => ({
      fileId: await upload(`tips/${_id}/${at}${anId()}.jpg`, content),
      ...{ sha256: hashOfBytes(content), size: Math.min(content.length, 20_000_000) },
      ...{ source: 'gallery' as const, takenAt: NOW },
    }))
    const said = voice && {
      fileId: await upload(`tips/${_id}/${anId()}.${ending}`, voice),
      ...{ sha256: hashOfBytes(voice), size: voice.length, seconds: 9 },
    }
    const photos = await Promise.all(files)
    const tip = aResidentTip({
      _id,
      photos,
      placeArea: TOWNSHIP,
      ...(said && { voice: said }),
      ...more,
    })
    await cloud.as({ openid: `o-${anId()}` }).get('tipOffs.submit', tip)
    return { tipOffId: _id, photos, voice: said }
  }

  const tick = () => cloud.local.fireTimer('timer')
  const laterBy = (minutes: number) =>
    cloud.local.setClock({ at: addMinutes(new Date(cloud.local.now()).toISOString(), minutes) })
  const later = (hours: number) => laterBy(hours * 60)
  const whole = async (tipOffId: string) => cloud.as(officer).get('tipOffs.whole', { tipOffId })
  const fileOf = (tipOffId: string, { fileId }: { fileId: string }): TipFile | undefined =>
    cloud.one('tipFiles', tipFileId(tipOffId, fileId))
  const pathOf = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]+\//, '')
  const stored = (fileId = '') => cloud.local.files.get(pathOf(fileId))
  const read = async (url = '') => Buffer.from(await (await fetch(encodeURI(url))).arrayBuffer())

  it('is nowhere with where it was taken or whose WeChat sent it, and is still there', async () => {
    const tip = await submitted([picture(1600, 900), PNG], Buffer.from('a voice'))
    const [photo] = tip.photos as [(typeof tip.photos)[number]]
    expect((await whole(tip.tipOffId)).photos[photo.fileId]).toEqual({
      ...{ state: 'waiting', hasOriginal: false },
    })
    await tick()
    const sent = [...tip.photos, tip.voice!]
    for (const { fileId } of sent) expect(await stored(fileId)).toHaveProperty('owner')
    const { check } = cloud.one('tipOffs', tip.tipOffId)!
    const [first, ...others] = check!.traces.map(({ traceId }) => traceId)
    await cloud.local.mediaChecks.finish(first!, { suggest: 'risky', label: 20002 })
    for (const traceId of others) await cloud.local.mediaChecks.finish(traceId)
    laterBy(5)
    await tick()
    for (const { fileId } of sent) expect(await stored(fileId)).toBeUndefined()
    const said = JSON.stringify([
      ...['tipOffs', 'tipFiles', 'trail', 'seals'].map((name) => cloud.all(name as 'tipFiles')),
      cloud.local.logs,
    ])
    expect(said).not.toContain(RESIDENT.openid)
    const kept = sent.flatMap((each) => {
      const { originalFileId, shownFileId } = fileOf(tip.tipOffId, each)!
      return [originalFileId, shownFileId]
    })
    for (const fileId of kept) {
      const file = (await stored(fileId))!
      expect(file.owner).toBeUndefined()
      expect(file.bytes.includes('GPS') || file.bytes.includes(HIDDEN)).toBe(false)
    }
    const { photos, voiceUrl, checked, tip: shown } = await whole(tip.tipOffId)
    expect(checked).toContain('色情')
    expect(cloud.one('tipOffs', tip.tipOffId)?.check).toEqual({
      ...{ suggest: 'risky', label: 20002, traces: [] },
    })
    expect(imageSize(await read(photos[photo.fileId]?.url))).toMatchObject({
      ...{ width: 1280, height: 720, type: 'jpg' },
    })
    expect((await read(voiceUrl)).toString()).toBe('a voice')
    expect(shown).not.toHaveProperty('keepAt')
    expect(cloud.one('tipOffs', tip.tipOffId)).not.toHaveProperty('keepAt')
  })

  it('never ends the timer, whatever it is, and nothing of it is dropped', async () => {
    const whole16 = Buffer.from(picture(400, 300))
    const junk = [TEXT, claiming(20_000, 20_000), Buffer.alloc(0), whole16.subarray(0, 200)]
    const { tipOffId, photos } = await submitted([TEXT, claiming(20_000, 20_000), whole16])
    await upload(pathOf(photos[2]!.fileId), Buffer.alloc(50_000_000, 1))
    const gone = await submitted([picture(16, 16)])
    const wx = await cloud.local.client(RESIDENT.openid)
    await wx.deleteFile({ fileList: [gone.photos[0]!.fileId] })
    await tick()
    const states = photos.map((each) => fileOf(tipOffId, each)?.state)
    expect(states).toEqual(['unreadable', 'unreadable', 'changed'])
    expect(fileOf(gone.tipOffId, gone.photos[0]!)).toMatchObject({ state: 'missing' })
    const { photos: shown } = await whole(tipOffId)
    expect(shown[photos[0]!.fileId]).toEqual({ state: 'unreadable', hasOriginal: true })
    expect(shown[photos[2]!.fileId]).toEqual({ state: 'changed', hasOriginal: false })
    expect(junk.map((each) => redrawn(each))).toEqual(junk.map(() => undefined))
  })

  it('waits for WeChat half an hour at the most, and a day for a storage that does not answer', async () => {
    const waiting = await submitted([picture(16, 16)])
    await tick()
    const { mishaps, logs } = cloud.local
    mishaps.decide = ({ action, functionName }) =>
      functionName === 'timer' && action === 'storage.batchGetDownloadUrl' ? 'cut' : undefined
    const unread = await submitted([PNG, PNG])
    const [first] = [waiting, unread].map(({ photos }) => photos[0]!)
    const keepAts = () =>
      [waiting, unread].map(({ tipOffId }) => cloud.one('tipOffs', tipOffId)?.keepAt)
    laterBy(25)
    await tick()
    expect(await stored(first!.fileId)).toBeDefined()
    laterBy(5)
    await tick()
    expect(await stored(first!.fileId)).toBeUndefined()
    const states = () => unread.photos.map((each) => fileOf(unread.tipOffId, each)?.state)
    expect([states(), keepAts()]).toEqual([
      [undefined, undefined],
      [undefined, expect.any(String)],
    ])
    expect(JSON.stringify(logs)).toContain(`The files of tip ${unread.tipOffId} could not be kept`)
    later(24)
    await tick()
    expect([states(), keepAts()]).toEqual([
      ['missing', 'missing'],
      [undefined, undefined],
    ])
    mishaps.decide = undefined
  })

  it('is never called what its sender calls it: a page with a script is no picture and no sound', async () => {
    const page = Buffer.from('<script>alert(1)</script>')
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    const tip = await submitted([page, drawing], page, 'html')
    await tick()
    const shown = fileOf(tip.tipOffId, tip.voice!)!.shownFileId
    expect(shown).toMatch(/\.bin$/)
    for (const { fileId } of tip.photos) {
      const of = { tipOffId: tip.tipOffId, fileId }
      const look = { requestId: anId(), ...of, reason: '打不开，要看原件' }
      await cloud.as(officer).get('tipOffs.openOriginal', look)
      const { url, fileName } = await cloud.as(officer).get('tipOffs.original', of)
      expect([fileName, new URL(url).pathname]).toEqual([
        '举报照片原件.bin',
        expect.stringMatching(/\.bin$/),
      ])
    }
    const opened = () => [...cloud.all('exports')].map(({ fileId }) => fileId)
    expect(opened().length).toBeGreaterThan(0)
    laterBy(11)
    await tick()
    expect(opened()).toEqual([])
  })

  it('goes the same way with a message, and as many as a tip may have', async () => {
    const code = aReceiptCode()
    const { tipOffId, photos } = await submitted([picture(30, 20)], undefined, 'mp3', {
      receipt: aReceipt(code),
    })
    laterBy(31)
    await tick()
    expect(await stored(photos[0]!.fileId)).toBeUndefined()

    const content = picture(40, 30)
    const uploaded = async (folder = `tips/${tipOffId}`) => ({
      fileId: await upload(`${folder}/${anId()}.jpg`, content),
      ...{ sha256: hashOfBytes(content), size: content.length },
      ...{ source: 'camera' as const, takenAt: new Date(cloud.local.now()).toISOString() },
    })
    const write = (sent: PhotoRef[]) =>
      cloud.as(RESIDENT).call('tipOffs.write', {
        ...{ requestId: anId(), receipt: aReceipt(code), words: '今天又拍到了', photos: sent },
      })
    expect(await write([await uploaded(`tips/${anId()}`)])).toMatchObject({
      problem: { code: 'photoForeign' },
    })
    const three = await Promise.all([uploaded(), uploaded(), uploaded()])
    expect(await write([...three, await uploaded()])).toMatchObject({
      problem: { code: 'invalidInput' },
    })
    for (let times = 0; times < 3; times += 1)
      expect(await write(three)).toMatchObject({ ok: true })
    expect(await write(three.slice(1))).toMatchObject({
      problem: { code: 'messagePhotosTooMany' },
    })
    await tick()
    for (const { fileId } of three) expect(await stored(fileId)).toHaveProperty('owner')
    laterBy(31)
    await tick()
    for (const { fileId } of three) expect(await stored(fileId)).toBeUndefined()
    const { photos: shown, tip } = await whole(tipOffId)
    expect(tip.messages?.[0]?.photos).toHaveLength(3)
    for (const { fileId } of [...photos, ...three])
      expect(shown[fileId]).toMatchObject({ state: 'sealed', hasOriginal: true })
    const followed = await cloud.as({ openid: 'o-other' }).get('tipOffs.follow', {
      receipt: aReceipt(code),
    })
    expect(followed).toMatchObject({ messages: [{ photoCount: 3 }, {}, {}], photosLeft: 0 })
    expect(JSON.stringify(followed)).not.toContain('cloud://')
    expect(JSON.stringify(cloud.all('tipOffs'))).not.toContain(RESIDENT.openid)
  })

  it('is drawn upright, and what was written over is said to be changed', async () => {
    const standing = redrawn(Buffer.from(lyingBy(6, 300, 400)))!
    expect(imageSize(standing)).toMatchObject({ width: 300, height: 400 })
    const { tipOffId, photos } = await submitted([picture(30, 20)])
    await upload(pathOf(photos[0]!.fileId), picture(40, 20))
    await tick()
    expect(fileOf(tipOffId, photos[0]!)).toMatchObject({ state: 'changed' })
    expect((await whole(tipOffId)).photos[photos[0]!.fileId]?.url).toBeDefined()
  })

  it('is kept once when the timer fires twice, and goes on where it was killed', async () => {
    const { tipOffId, photos } = await submitted([picture(30, 20), picture(20, 30)])
    await Promise.all([tick(), tick()])
    const files = () => cloud.all('tipFiles').filter((each) => each.tipOffId === tipOffId)
    expect(files()).toMatchObject([{ state: 'sealed' }, { state: 'sealed' }])
    const [first, second] = photos.map((each) => fileOf(tipOffId, each)!)
    await killedWhileDrawn(first!, 1)
    await killedWhileDrawn(second!, 2)
    later(2)
    await tick()
    const after = photos.map((each) => fileOf(tipOffId, each))
    expect(after).toMatchObject([{ state: 'sealed', tryCount: 2 }, { state: 'unreadable' }])
  })

  async function killedWhileDrawn({ _id }: TipFile, tryCount: number) {
    const { store } = cloud.local
    await store.remove('trail', { filter: { _id: `drawFile.${_id}` }, multi: false })
    const begun = { $set: { state: 'waiting', tryCount }, $unset: { shownFileId: '' } }
    await store.update('tipFiles', { filter: { _id }, multi: false }, begun)
  }

  it('is seen by nobody but the agency before an officer has painted over it', async () => {
    const { tipOffId, photos } = await submitted([picture(64, 48)])
    const fileId = photos[0]!.fileId
    const asked = { verifierId: coordinator._id, status: 'received' as const, area: TOWNSHIP }
    const passed = { $set: { ...asked, township: TOWNSHIP.slice(0, 9) } }
    await cloud.local.store.update('tipOffs', { filter: { _id: tipOffId }, multi: false }, passed)
    const seenBy = async (who: { openid?: string }) =>
      (await cloud.as(who).get('tipOffs.show', { tipOffId })).blurred
    expect(await seenBy(coordinator)).toEqual([])
    await tick()
    expect(await seenBy(coordinator)).toEqual([{}])
    expect(await seenBy(commission)).toEqual([{}])

    const painted = picture(64, 48, 20)
    const photo = { ...aPhoto(officer), sha256: hashOfBytes(painted), size: painted.length }
    const path = `photos/${officer._id}/202603/${anId()}.jpg`
    const by = { ...photo, fileId: await upload(path, painted, officer) }
    const blur = { tipOffId, fileId, photo: by }
    const request = () => ({ requestId: anId(), ...blur })
    expect(await cloud.as(coordinator).call('tipOffs.blurPhoto', request())).toMatchObject({
      problem: { code: 'notAllowed' },
    })
    expect(
      await cloud.as(officer).call('tipOffs.blurPhoto', { ...request(), photo: photos[0]! }),
    ).toMatchObject({ problem: { code: 'photoForeign' } })
    await cloud.as(officer).get('tipOffs.blurPhoto', request())
    await tick()
    const [seen] = await seenBy(coordinator)
    expect(await read(seen?.url)).toEqual(Buffer.from(painted))
    const { tip: shown } = await cloud.as(coordinator).get('tipOffs.show', { tipOffId })
    expect(JSON.stringify(shown)).not.toContain(fileId)
  })

  it('is given out as it was only to who has said why, and the look stays', async () => {
    const sent = picture(64, 48)
    const { tipOffId, photos } = await submitted([sent])
    await tick()
    const of = { tipOffId, fileId: photos[0]!.fileId }
    expect(await cloud.as(officer).call('tipOffs.original', of)).toMatchObject({
      problem: { code: 'lookFirst' },
    })
    expect(await cloud.as(commission).call('tipOffs.original', of)).toMatchObject({
      problem: { code: 'notAllowed' },
    })
    const reason = '举报人说照片上有日期，要核对'
    await cloud.as(officer).get('tipOffs.openOriginal', { requestId: anId(), ...of, reason })
    expect(await cloud.as(officer).file('tipOffs.original', of)).toEqual(Buffer.from(sent))
    expect(fileOf(tipOffId, of)?.looks).toMatchObject([{ by: officer._id, reason }])
    const { _id } = fileOf(tipOffId, of)!
    const ofFile = cloud.all('trail').filter(({ subject }) => subject === `tipFile:${_id}`)
    expect(ofFile.filter(({ what }) => what === 'tipFile.opened')).toHaveLength(1)
    later(1)
    expect(await cloud.as(officer).call('tipOffs.original', of)).toMatchObject({
      problem: { code: 'lookFirst' },
    })
  })
})
