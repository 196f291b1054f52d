import { createHash } from 'node:crypto'
import type { PhotoRef } from '@domain/checklists/photo'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aFacility } from '../../kit/facilities'
import { aPerson } from '../../kit/people'
import { aReport } from '../../kit/patrols'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

const coordinator = aPerson('coordinator')
const water = aFacility({ coordinatorId: coordinator._id })

describe('sealing the photos of a patrol', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator)
    cloud.put('facilities', water)
  })
  afterAll(() => cloud.stop())

  async function uploaded(name: string, words: string): Promise<PhotoRef> {
    const content = Buffer.from(words)
    const wx = await cloud.local.client(coordinator.openid ?? '')
    const cloudPath = `photos/${coordinator._id}/202603/${name}.jpg`
    const { fileID } = await wx.uploadFile({ cloudPath, content })
    const sha256 = createHash('sha256').update(content).digest('hex')
    return { fileId: fileID, sha256, source: 'camera', takenAt: AT, size: content.length }
  }

  async function submitted(...photos: PhotoRef[]) {
    const report = aReport(water, { at: AT, photos })
    await cloud.as(coordinator).get('patrols.submit', report)
    return report._id
  }

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
    expect(cloud.all('seals').filter((each) => each.patrolId === patrolId)).toHaveLength(1)
    expect(cloud.all('patrols').filter(({ sealAt }) => sealAt)).toEqual([])
  })
})
