import { createHash } from 'node:crypto'
import type { PhotoRef } from '@domain/photos/photo'
import { recordCode } from '@domain/photos/record-code'
import { demoPhoto } from '../../../local-cloud/preview/demo-photo'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { readDocument } from '../../kit/documents'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { aPerson, OTHER_TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

const coordinator = aPerson('coordinator', { name: '向春梅' })
const water = aFacility({
  name: '云台/水厂',
  coordinatorId: coordinator._id,
  address: '石溪村 3 组',
  operatorName: '罗大成',
})
const county = aCounty({ dutyOfficerId: coordinator._id })

describe('the 日常巡查记录表 of a patrol', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator)
    cloud.put('counties', county)
    cloud.put('facilities', water)
  })
  afterAll(() => cloud.stop())

  let pictures = 0

  async function uploaded(name: string): Promise<PhotoRef> {
    const wx = await cloud.as(coordinator).phone()
    const content = demoPhoto((pictures += 1))
    const cloudPath = `photos/${coordinator._id}/202603/${name}.jpg`
    const { fileID } = await wx.uploadFile({ cloudPath, content: new Uint8Array(content) })
    const sha256 = createHash('sha256').update(content).digest('hex')
    return { fileId: fileID, sha256, source: 'camera', takenAt: AT, size: content.length }
  }

  async function submitted(said: Partial<Parameters<typeof aReport>[1]> = {}): Promise<string> {
    const report = aReport(water, { at: AT, ...said })
    await cloud.as(coordinator).get('patrols.submit', report)
    return report._id
  }

  const printed = async (patrolId: string) =>
    readDocument(await cloud.as(coordinator).file('patrols.print', { patrolId }))

  it('is refused to somebody of another township', async () => {
    const stranger = aPerson('coordinator', { area: OTHER_TOWNSHIP })
    cloud.put('people', stranger)
    const patrolId = await submitted()
    const answer = await cloud.as(stranger).call('patrols.print', { patrolId })
    expect(answer).toMatchObject({ ok: false, problem: { code: 'notFound' } })
  })

  it('says who was where and when, and that it is a patrol and no inspection', async () => {
    const { words, rows, footer, fonts } = await printed(await submitted({ companion: '谭医生' }))
    expect(words).toContain('日常巡查记录表')
    expect(rows).toContainEqual(['巡查对象', '云台/水厂'])
    expect(rows).toContainEqual(['巡查人员', '向春梅', '同行人员', '谭医生'])
    expect(rows).toContainEqual(['巡查时间', '2026-03-02 09:30 至 2026-03-02 09:30'])
    expect(words).toContain('石溪村 3 组')
    expect(words).toContain('罗大成')
    expect(words).toContain('不是行政检查')
    expect(words).toMatch(/单位在场人员：/)
    expect(footer).toContain('第 ')
    expect(fonts).toContain('宋体')
  })

  it('lists every item with its result, its clause and its law, and every reading with its limit', async () => {
    const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const
    const patrolId = await submitted({ wrong })
    const [patrol] = cloud.all('patrols').filter(({ _id }) => _id === patrolId)
    const items = patrol!.checklists.flatMap((each) => each.items)
    const { rows, words } = await printed(patrolId)
    for (const { question } of items) expect(words).toContain(question)
    const failed = rows.find((row) => row.includes('出厂水浑浊'))
    expect(failed?.[2]).toBe('不合格')
    expect(failed?.[4]).toMatch(/^指南·饮用水 [\d.]+\n《.+》$/)
    expect(rows.find(([what]) => what === 'pH 值')).toEqual([
      'pH 值',
      '出厂水',
      '7.2',
      '应为 6.5–9.5\n指南·饮用水 4.2',
      '合格',
    ])
    expect(words).toContain('发现的疑似问题')
  })

  it('of a visit to a place that is closed down asks nothing and shows the proof', async () => {
    const photos = [await uploaded('shut')]
    const patrolId = await submitted({ end: 'closedDown', checklists: [], photos })
    const { rows, words, pictures } = await printed(patrolId)
    expect(rows).toContainEqual(['现场情况', '已关闭'])
    expect(words).not.toContain('检查表')
    expect(words).not.toContain('没有发现问题')
    expect(pictures).toHaveLength(1)
  })

  it('says what differs from the registry and what was found', async () => {
    const photo = await uploaded('licence')
    const patrolId = await submitted({
      differences: [{ what: 'licence', words: '许可证已过期', photos: [photo] }],
      found: { servedCount: 1200 },
      note: '整体尚可',
    })
    const { rows, words } = await printed(patrolId)
    expect(rows).toContainEqual(['证照', '许可证已过期'])
    expect(rows).toContainEqual(['供水人口', '1200 人'])
    expect(words).toContain('整体尚可')
  })

  it('shows the photos with their time and state, and says which changed since', async () => {
    const [kept, changed] = [await uploaded('kept'), await uploaded('changed')]
    const patrolId = await submitted({ photos: [kept, { ...changed, sha256: 'b'.repeat(64) }] })
    await cloud.local.fireTimer('timer')
    const { pictures, words } = await printed(patrolId)
    expect(pictures).toHaveLength(2)
    expect(words).toContain('照片（2 张）')
    expect(words).toContain('现场拍摄，3月2日 09:30，已封存')
    expect(words).toContain('照片与记录时不一致')
  })

  it('says which photos came from the gallery and bear no watermark, and the code that the others bear', async () => {
    const photo = { ...(await uploaded('gallery')), source: 'gallery', unmarked: true } as const
    const patrolId = await submitted({ photos: [photo] })
    const { words } = await printed(patrolId)
    expect(words).toContain('相册选取 没有水印，3月2日 09:30，待核对')
    expect(words).toContain(`记录码：${recordCode(patrolId)}`)
  })

  it('says that a photo cannot be shown where its file is gone', async () => {
    const photo = await uploaded('gone')
    const patrolId = await submitted({ photos: [photo] })
    await (await cloud.as(coordinator).phone()).deleteFile({ fileList: [photo.fileId] })
    const { pictures, words } = await printed(patrolId)
    expect(pictures).toEqual([])
    expect(words).toContain('（照片无法显示）')
  })

  it('can be kept by any phone under its name, and is gone from the cloud after a day', async () => {
    const made = await cloud.as(coordinator).get('patrols.print', { patrolId: await submitted() })
    expect(made.fileName).toBe('日常巡查记录表-云台_水厂-2026-03-02.docx')
    expect((await fetch(made.url)).status).toBe(200)
    cloud.local.setClock({ at: '2026-03-03T02:10:00.000Z', frozen: false })
    await cloud.local.fireTimer('timer')
    expect(cloud.all('exports')).toEqual([])
    expect(
      await cloud.local.files.has(new URL(made.url).pathname.replace(/^.*?exports/, 'exports')),
    ).toBe(false)
  })
})
