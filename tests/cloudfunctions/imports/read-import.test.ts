import { likeKeys } from '@domain/facilities/likeness'
import { aFacility } from '../../kit/facilities'
import { anId, OTHER_TOWNSHIP } from '../../kit/people'
import { aSheet, begun, readSheetOf } from '../../kit/sheets'
import type { TestCloud } from '../../kit/cloud'
import { coordinator, HEAD, importing, lead, plant, read, rowsOf } from './kit'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await importing()
})
afterAll(() => cloud.stop())

describe('what is read of a file', () => {
  const counts = async (content: Buffer) => (await read(cloud, content)).reading?.counts

  it('registers nothing', async () => {
    const before = cloud.all('facilities').length
    expect(await counts(await aSheet([HEAD, plant('一号水厂'), plant('二号水厂')]))).toMatchObject({
      good: 2,
    })
    expect(cloud.all('facilities')).toHaveLength(before)
  })

  it('says each fault with its row and its column, and keeps the numbers of the sheet', async () => {
    const rows = [
      ['云岭县巡查对象一览表'],
      HEAD,
      plant('一号水厂'),
      [],
      ['二号水厂', '水上乐园', '云台镇', '青龙村', '', '', ''],
      ['三', '学校', '云台镇', '白虎村', '', '', '138'.repeat(10)],
    ]
    const { _id, reading } = await read(cloud, await aSheet(rows))
    expect(reading?.counts).toEqual({ good: 1, alike: 0, same: 0, wrong: 2 })
    const content = await cloud.as(lead).file('imports.faults', { importId: _id })
    expect((await readSheetOf(content)).rows.slice(2)).toEqual([
      [6, 'D6', '三', '所在村（社区）', '没有叫“白虎村”的村（社区）'],
      [6, 'A6', '三', '单位名称', '太短，至少 2 个字'],
      [6, 'G6', '三', '联系电话', '太长，最多 20 个字'],
    ])
    const wrong = await rowsOf(cloud, _id, 'wrong')
    expect(wrong[0]?.faults[0]).toMatch(
      /^第 5 行 B 列“单位类别”：没有“水上乐园”这一类，可以写：农村/,
    )
    expect(wrong[1]?.faults[0]).toBe('第 6 行 D 列“所在村（社区）”：没有叫“白虎村”的村（社区）')
  })

  it('says what is not filled in, also where the file has no such column', async () => {
    const rows = [
      ['单位名称', '地址', '村'],
      ['', '水厂路 1 号', '青龙村'],
    ]
    const { _id } = await read(cloud, await aSheet(rows))
    expect((await rowsOf(cloud, _id, 'wrong'))[0]?.faults).toEqual([
      '第 2 行“单位类别”：没有填写',
      '第 2 行 A 列“单位名称”：没有填写',
    ])
  })

  it('finds headings on two lines, merged, and below a title', async () => {
    const rows = [
      ['云岭县卫生监督本底', null, null, null, null, null, null],
      ['单位名称', '单位类别', '所在地址', null, '许可证', null, null],
      [null, null, '乡镇', '村', '名称', '编号', '有效期至'],
      ['一号水厂', '农村集中式供水', '云台镇', '青龙村', '卫生许可证', '渝卫水 1', '2028.5.1'],
    ]
    const content = await aSheet(rows, (sheet) => {
      for (const range of ['A1:G1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:G2']) sheet.mergeCells(range)
    })
    const { _id, reading } = await read(cloud, content)
    expect(reading?.mapping).toEqual([
      ...['name', 'kind', 'township', 'village'],
      ...['licenceName', 'licenceNumber', 'licenceExpiresOn'],
    ])
    expect((await rowsOf(cloud, _id, 'good'))[0]).toMatchObject({ row: 4, name: '一号水厂' })
  })

  it('reads formulas, days as numbers, links, coloured words and phones as numbers', async () => {
    const head = [...HEAD, '许可证号', '有效期至', '供水人口']
    const row = [
      { richText: [{ text: '一号' }, { text: '水厂' }] },
      { formula: '"农村集中式"&"供水"', result: '农村集中式供水' },
      ...['云台镇', '青龙村'],
      { text: '水厂路 1 号', hyperlink: 'https://example.com' },
      '罗大成',
      13800001234,
      ...['渝卫水 1', 46143, '1,200人'],
    ]
    const { _id } = await read(cloud, await aSheet([head, row]))
    await cloud.as(lead).get('imports.confirm', await confirmed(_id))
    await cloud.as(lead).get('imports.goOn', { importId: _id })
    expect(cloud.all('facilities').find(({ address }) => address === '水厂路 1 号')).toMatchObject({
      name: '一号水厂',
      operatorPhone: '13800001234',
      licences: [{ name: '许可证', number: '渝卫水 1', expiresOn: '2026-05-01' }],
      traits: { servedCount: 1200 },
      coordinatorId: coordinator._id,
    })
  })

  const confirmed = async (importId: string) => {
    const { reading } = await cloud.as(lead).get('imports.show', { importId })
    const choices = { taken: [], left: [] }
    return { requestId: anId(), importId, readingId: reading!.readingId, choices }
  }

  it('says which formulas came to nothing and which numbers Excel has changed', async () => {
    const rows = [
      [...HEAD, '许可证号'],
      ['一号水厂', '农村集中式供水', '云台镇', '青龙村', { formula: 'A1' }, '', '', ''],
      ['二号水厂', '农村集中式供水', '云台镇', { error: '#N/A' }, '', '', '', ''],
      ['三号水厂', '农村集中式供水', '云台镇', '青龙村', '', '', '', 1234567890123456789],
    ] as never[]
    const { _id } = await read(cloud, await aSheet(rows))
    const faults = (await rowsOf(cloud, _id, 'wrong')).flatMap((each) => each.faults)
    expect(faults).toEqual([
      expect.stringMatching(/^第 2 行 E 列“地址”：公式没有算出结果/),
      expect.stringMatching(/^第 3 行 D 列“所在村（社区）”：公式算出的是错误值/),
      expect.stringMatching(/^第 4 行 H 列“许可证号”：数字太长/),
    ])
  })

  it('marks what is twice in the file or registered already, also where it is closed', async () => {
    const known = { coordinatorId: coordinator._id, address: '别处' }
    const closed = aFacility({ ...known, name: '老街水厂', status: 'closed' })
    const neighbour = aFacility({ ...known, name: '河边水厂', operatorPhone: '02368880000' })
    const open = { ...neighbour, likeKeys: likeKeys(neighbour) }
    cloud.put('facilities', closed, open)
    const rows = [
      plant('老街水厂'),
      plant('新街水厂'),
      plant('新街（水厂）'),
      plant('泉边水厂', '023-68880000'),
    ]
    const { _id, reading } = await read(cloud, await aSheet([HEAD, ...rows]))
    expect(reading?.counts).toEqual({ good: 1, alike: 1, same: 2, wrong: 0 })
    const same = await rowsOf(cloud, _id, 'same')
    expect(same[0]?.like).toMatchObject({
      facilityId: closed._id,
      status: 'closed',
      name: '老街水厂',
    })
    expect(same[1]).toMatchObject({ row: 4, like: { row: 3, name: '新街水厂' } })
    const [alike] = await rowsOf(cloud, _id, 'alike')
    expect(alike).toMatchObject({ row: 5, like: { facilityId: open._id, reasons: ['phone'] } })
  })

  it('tells nothing of facilities elsewhere', async () => {
    const area = `${OTHER_TOWNSHIP.slice(0, 9)}201`
    const other = { coordinatorId: coordinator._id, name: '山后水厂', operatorPhone: '02361110000' }
    const elsewhere = aFacility({ ...other, area })
    cloud.put('facilities', { ...elsewhere, likeKeys: likeKeys(elsewhere) })
    const content = await aSheet([HEAD, plant('山后水厂', '02361110000')])
    expect(await counts(content)).toMatchObject({ good: 1, alike: 0, same: 0 })
  })

  it.each(['备注一', '备.注', '$注', '__proto__'])(
    'takes a column %s as it was chosen by hand, and remembers it the next time',
    async (named) => {
      const head = ['单位名称', '单位类别', '乡镇', '村', named, '电话']
      const row = ['', '农村集中式供水', '云台镇', '青龙村', '罗大成', '6888']
      const content = await aSheet([head, ['甲水厂', ...row.slice(1)]])
      const importId = await begun(cloud, lead, content)
      const first = await cloud.as(lead).get('imports.read', { importId })
      expect(first.reading?.mapping[4]).toBe('')
      const mapping = first.reading!.mapping.map((id, at) => (at === 4 ? 'operatorName' : id))
      const again = await cloud.as(lead).get('imports.read', { importId, mapping })
      expect(again.reading?.mapping[4]).toBe('operatorName')
      const next = await read(cloud, await aSheet([head, ['乙水厂', ...row.slice(1)]]))
      expect(next.reading?.mapping[4]).toBe('operatorName')
      expect(next.samples[0]?.[4]).toBe('罗大成')
    },
  )

  it('shows a long list a page at a time', async () => {
    const rows = Array.from({ length: 130 }, (_, at) => plant(`长长名单第${at}号供水点`))
    const { _id, reading } = await read(cloud, await aSheet([HEAD, ...rows]))
    const state = rowsIn(reading!.counts)
    const seen: number[] = []
    const pageAfter = (last: string) =>
      cloud.as(lead).get('imports.rows', { importId: _id, state, after: last })
    for (let after: string | undefined = ''; after !== undefined;) {
      const page: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(after)
      seen.push(...page.rows.map(({ row }) => row))
      after = page.next
    }
    expect(seen).toHaveLength(reading!.counts[state])
    expect(new Set(seen).size).toBe(seen.length)
  })
})

/** Names that differ by a number only are like one another. */
const rowsIn = (counts: Record<'good' | 'alike' | 'same' | 'wrong', number>) =>
  counts.good > counts.alike ? 'good' : 'alike'
