import { createHash } from 'node:crypto'
import type { PhotoRef } from '@domain/photos/photo'
import { derivedId } from '@domain/kernel/ids'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aFacility } from '../../kit/facilities'
import { aCounty } from '../../kit/counties'
import { aPerson } from '../../kit/people'
import { aPatrol, aReport } from '../../kit/patrols'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

const coordinator = aPerson('coordinator')
const water = aFacility({ coordinatorId: coordinator._id })
const county = aCounty({ dutyOfficerId: coordinator._id })

describe('sealing the photos of a patrol', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator)
    cloud.put('facilities', water)
  })
  afterAll(() => cloud.stop())

  async function upload(cloudPath: string, words: string): Promise<string> {
    const wx = await cloud.local.client(coordinator.openid ?? '')
    return (await wx.uploadFile({ cloudPath, content: Buffer.from(words) })).fileID
  }

  async function uploaded(name: string, words: string): Promise<PhotoRef> {
    const content = Buffer.from(words)
    const fileID = await upload(`photos/${coordinator._id}/202603/${name}.jpg`, words)
    const sha256 = createHash('sha256').update(content).digest('hex')
    return { fileId: fileID, sha256, source: 'camera', takenAt: AT, size: content.length }
  }

  async function submitted(...photos: PhotoRef[]) {
    const report = aReport(water, { at: AT, photos })
    await cloud.as(coordinator).get('patrols.submit', report)
    return report._id
  }

  const sealsOf = (patrolId: string) =>
    cloud.all('seals').filter((each) => each.recordId === patrolId)

  const shown = async (patrolId: string) =>
    Object.values((await cloud.as(coordinator).get('patrols.show', { patrolId })).photos)

  it('shows a photo that was overwritten after it was submitted as changed', async () => {
    const photo = await uploaded('overwritten', 'as it was')
    const patrolId = await submitted(photo)
    await uploaded('overwritten', 'as somebody wants it')
    await cloud.local.fireTimer('timer')
    expect(await shown(patrolId)).toMatchObject([{ state: 'changed' }])
  })

  it('says which file is missing', async () => {
    const photo = await uploaded('missing', 'soon gone')
    const patrolId = await submitted(photo)
    const wx = await cloud.local.client(coordinator.openid ?? '')
    await wx.deleteFile({ fileList: [photo.fileId] })
    await cloud.local.fireTimer('timer')
    expect(await shown(patrolId)).toMatchObject([{ state: 'missing' }])
  })

  it('does not read on where the file is larger than it was said to be', async () => {
    const photo = await uploaded('larger', 'as small as this')
    const patrolId = await submitted(photo)
    await uploaded('larger', 'as small as this, and '.repeat(100_000))
    await cloud.local.fireTimer('timer')
    const [seal] = sealsOf(patrolId)
    expect(seal).toMatchObject({ state: 'changed' })
    expect(seal).not.toHaveProperty('foundSha256')
  })

  it('seals though the submitter writes first where a copy of that content could be', async () => {
    const words = 'what the owner would replace'
    const photo = await uploaded('squatted', words)
    const patrolId = await submitted(photo)
    const expected = `sealed/${patrolId}/${photo.sha256}.jpg`
    await upload(expected, words)
    await cloud.local.fireTimer('timer')
    await upload(expected, 'replaced')
    const [seal] = sealsOf(patrolId)
    const path = seal?.sealedFileId?.replace(/^cloud:\/\/[^/]+\//, '') ?? ''
    await expect(upload(path, 'replaced')).rejects.toBeDefined()
    const [evidence] = await shown(patrolId)
    expect(await (await fetch(evidence?.url ?? '')).text()).toBe(words)
  })

  it('seals though the submitter takes every id that follows from the patrol', async () => {
    const photo = await uploaded('idTaken', 'the evidence')
    const patrolId = await submitted(photo)
    const taking = aReport(water, { at: AT, _id: derivedId(patrolId, 'seal') })
    await cloud.as(coordinator).get('patrols.submit', taking)
    await cloud.local.fireTimer('timer')
    expect(await shown(patrolId)).toMatchObject([{ state: 'sealed' }])
  })

  it('goes on after the photos that a killed function has sealed', async () => {
    const photos = [await uploaded('before', 'sealed'), await uploaded('after', 'not yet')]
    const patrolId = await submitted(...photos)
    await cloud.local.fireTimer('timer')
    const [first, second] = sealsOf(patrolId)
    const { store } = cloud.local
    const killed = { $set: { sealAt: NOW } }
    await store.remove('seals', { filter: { _id: second?._id }, multi: false })
    await store.remove('trail', { filter: { _id: `seal.${second?._id}` }, multi: false })
    await store.update('patrols', { filter: { _id: patrolId }, multi: false }, killed)
    await cloud.local.fireTimer('timer')
    expect(sealsOf(patrolId)).toMatchObject([first, { _id: second?._id, state: 'sealed' }])
    expect(cloud.all('patrols').find(({ _id }) => _id === patrolId)).not.toHaveProperty('sealAt')
  })

  it('keeps a copy that outlives whatever happens to the file', async () => {
    const photo = await uploaded('kept', 'the evidence')
    const patrolId = await submitted(photo)
    await cloud.local.fireTimer('timer')
    await uploaded('kept', 'something else')
    const [evidence] = await shown(patrolId)
    expect(evidence?.state).toBe('sealed')
    expect(await (await fetch(encodeURI(evidence?.url ?? ''))).text()).toBe('the evidence')
  })

  it('seals once when the timer fires twice', async () => {
    const patrolId = await submitted(await uploaded('twice', 'once'))
    await Promise.all([cloud.local.fireTimer('timer'), cloud.local.fireTimer('timer')])
    expect(sealsOf(patrolId)).toHaveLength(1)
    expect(cloud.all('patrols').filter(({ sealAt }) => sealAt)).toEqual([])
  })

  it('puts a patrol that cannot be read behind the others, and logs which', async () => {
    const { patrol } = aPatrol(water, coordinator, { at: AT }, county)
    const spoilt = { ...patrol, sealAt: AT, photos: null as never }
    cloud.put('patrols', spoilt)
    const patrolId = await submitted(await uploaded('behind', 'readable'))
    await cloud.local.fireTimer('timer')
    expect(await shown(patrolId)).toMatchObject([{ state: 'sealed' }])
    const postponed = cloud.all('patrols').find(({ _id }) => _id === spoilt._id)
    expect(Date.parse(postponed?.sealAt ?? '')).toBeGreaterThan(cloud.local.now())
    expect(cloud.local.logs.some(({ text }) => text.includes(spoilt._id))).toBe(true)
  })
})
