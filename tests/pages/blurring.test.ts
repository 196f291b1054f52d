// A photo that a resident sent: painted over by hand at the agency before a coordinator sees it. In the built mini-program.

import { decode } from 'jpeg-js'
import { hashOfBytes } from '@domain/kernel/hash'
import { tipFileId } from '@domain/tip-offs/tip-file'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { anId, aPerson, COUNTY, TOWNSHIP } from '../kit/people'
import { picture } from '../kit/photos'
import { openWeapp } from '../kit/weapp'
import { aResidentTipOff } from '../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'
const VILLAGE = `${TOWNSHIP.slice(0, 9)}201`

describe('a photo that a resident sent', () => {
  let cloud: TestCloud
  const officer = aPerson('officer')
  const coordinator = aPerson('coordinator')
  const county = aCounty({ dutyOfficerId: officer._id, area: COUNTY })

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', officer, coordinator)
    cloud.put('counties', county)
  })
  afterEach(() => cloud.stop())

  async function sent() {
    const _id = anId()
    const content = Buffer.from(picture(800, 600, 250))
    const wx = await cloud.local.client('o-resident')
    const cloudPath = `photos/${_id}/${anId()}.jpg`
    const photo = {
      fileId: (await wx.uploadFile({ cloudPath, content })).fileID,
      ...{ sha256: hashOfBytes(content), size: content.length, takenAt: NOW },
      source: 'gallery' as const,
    }
    const said = { _id, placeArea: VILLAGE, place: '红星水厂', photos: [photo] }
    const tip = aResidentTipOff(county, { now: NOW, ...said })
    const passed = { verifierId: coordinator._id, area: VILLAGE, township: VILLAGE.slice(0, 9) }
    cloud.put('tipOffs', { ...tip, ...passed, status: 'received' })
    await cloud.local.fireTimer('timer')
    return { tip, photo }
  }

  it('is painted over with a finger, and only then seen by the coordinator who is asked', async () => {
    const { tip, photo } = await sent()
    const colleague = await openWeapp({ cloud, openid: coordinator.openid ?? '' })
    await colleague.start(`packages/information/tip-record/index?id=${tip._id}`)
    await colleague.waitFor('照片还没有遮挡')

    const app = await openWeapp({ cloud, openid: officer.openid ?? '' })
    await app.start(`packages/tips/tip/index?id=${tip._id}`)
    await app.waitFor('还没有遮挡，别人看不到')
    await app.tap('第 1 张')
    await app.waitFor('用手指涂掉人脸')
    const drag = () =>
      app.page.all
        .find(({ tag }) => tag === 'canvas')
        ?.drag([
          { x: 20, y: 20 },
          { x: 60, y: 20 },
        ])
    drag()
    await app.quiet()
    await app.tap('撤销一笔')
    drag()
    await app.quiet()
    await app.tap('遮挡好了')
    await app.waitFor('已遮挡，可以重新遮挡')
    await cloud.local.fireTimer('timer')

    const { blurred } = await cloud.as(coordinator).get('tipOffs.show', { tipOffId: tip._id })
    const bytes = await (await fetch(blurred[0]?.url ?? '')).arrayBuffer()
    const { width, height, data } = decode(Buffer.from(bytes))
    const shadeAt = (x: number, y: number) => data[(y * width + x) * 4]!
    expect({ width, height }).toEqual({ width: 800, height: 600 })
    expect(shadeAt(60, 45)).toBeLessThan(130)
    expect(shadeAt(700, 500)).toBeGreaterThan(230)
    expect(cloud.one('tipFiles', tipFileId(tip._id, photo.fileId))?.blurred?.by).toBe(officer._id)
    await colleague.start(`packages/information/tip-record/index?id=${tip._id}`)
    await colleague.waitFor('人脸车牌已遮挡')
    expect([...app.errors, ...colleague.errors]).toEqual([])
  })

  it('is opened as it was sent once the officer has said why', async () => {
    const { tip, photo } = await sent()
    const app = await openWeapp({ cloud, openid: officer.openid ?? '' })
    await app.start(`packages/tips/tip/index?id=${tip._id}`)
    await app.tap('看第 1 张的原件')
    await app.waitFor('请写明原因')
    await app.type('为什么要看原件', '核对拍摄时间')
    await app.tap('看原件')
    const file = () => cloud.one('tipFiles', tipFileId(tip._id, photo.fileId))
    await app.waitUntil(() => file()?.looks?.length === 1)
    await app.quiet()
    expect(app.errors).toEqual([])
  })
})
