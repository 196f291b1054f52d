// Papers and sheets that the cloud makes, opened on a phone.

import { startCloud, type TestCloud } from '../kit/cloud'
import { readDocument } from '../kit/documents'
import { openWeapp } from '../kit/weapp'
import { aPlace, putPlace, type Place } from '../kit/places'

const NOW = '2026-03-02T02:00:00.000Z'

describe('the 日常巡查记录表 on a phone', () => {
  let cloud: TestCloud
  let place: Place

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    place = putPlace(cloud, aPlace({ now: NOW }), NOW)
  })
  afterAll(() => cloud.stop())

  const atRecord = async () => {
    const { openid = '' } = place.coordinator
    const app = await openWeapp({ cloud, openid, haste: 20 })
    await app.start(`packages/patrol/record/index?id=${place.patrol._id}`)
    await app.waitFor('日常巡查记录表')
    return app
  }

  it('says that there is no network, and opens with one tap when there is', async () => {
    const app = await atRecord()
    app.phone.reach('offline')
    await app.tap('日常巡查记录表')
    expect(app.text()).toContain('现在连不上网络')
    await app.tap('知道了')
    await app.reach('online')
    await app.tap('日常巡查记录表')
    await app.waitUntil(() => app.viewed.document !== undefined)
    const path = app.viewed.document ?? ''
    expect(path).toMatch(/documents\/日常巡查记录表-.+\.docx$/)
    const { words } = await readDocument(Buffer.from(app.phone.disk.get(path)!))
    expect(words).toContain(place.facility.name)
    expect(app.errors).toEqual([])
  })

  it('keeps one file on the phone, however many are opened', async () => {
    const app = await atRecord()
    for (const _ of [1, 2]) await app.tap('日常巡查记录表')
    await app.quiet()
    const kept = [...app.phone.disk.keys()].filter((path) => /documents\/.+/.test(path))
    expect(kept).toHaveLength(1)
    expect(app.errors).toEqual([])
  })

  it('says so when the cloud fails', async () => {
    const app = await atRecord()
    app.phone.reach('failing')
    await app.tap('日常巡查记录表')
    expect(app.text()).toContain('服务暂时出错')
    expect(app.errors).toEqual([])
  })
})
