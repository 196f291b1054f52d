import JSZip from 'jszip'
import { aPerson, anId, OTHER_TOWNSHIP } from '../../kit/people'
import { aSheet, begun, uploaded } from '../../kit/sheets'
import type { TestCloud } from '../../kit/cloud'
import { coordinator, HEAD, importing, lead, plant, read } from './kit'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await importing()
})
afterAll(() => cloud.stop())

const refusalOf = async (content: Buffer) => {
  const { status, refusal } = await read(cloud, content)
  return { status, refusal }
}

const zipped = async (change: (zip: JSZip) => void) => {
  const zip = await JSZip.loadAsync(await aSheet([HEAD, plant('一号水厂')]))
  change(zip)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const COMPOUND = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])

describe('a file that cannot be read is refused in words that say what to do', () => {
  it('refuses a file of somebody else', async () => {
    const fileId = await uploaded(cloud, coordinator, await aSheet([HEAD]))
    const input = { _id: anId(), fileId, fileName: '本底.xlsx' }
    expect(await cloud.as(lead).call('imports.begin', input)).toMatchObject({
      problem: { code: 'fileForeign' },
    })
  })

  it('refuses to read an import of another township', async () => {
    const stranger = aPerson('centreLead', { area: OTHER_TOWNSHIP })
    cloud.put('people', stranger)
    const importId = await begun(cloud, lead, await aSheet([HEAD, plant('一号水厂')]))
    expect(await cloud.as(stranger).call('imports.read', { importId })).toMatchObject({
      problem: { code: 'notFound' },
    })
  })

  it.each([
    ['words', async () => Buffer.from('单位名称,单位类别\n一号水厂,学校'), '这不是 Excel 文件'],
    ['an old .xls', async () => COMPOUND, '旧版的 .xls'],
    [
      'a locked one',
      async () => Buffer.concat([COMPOUND, Buffer.from('EncryptedPackage', 'utf16le')]),
      '打开密码',
    ],
    ['macros', () => zipped((zip) => zip.file('xl/vbaProject.bin', 'x')), '有宏'],
    ['an .xlsb', () => zipped((zip) => zip.file('xl/workbook.bin', 'x')), '.xlsb'],
    [
      'a paper',
      () => zipped((zip) => zip.remove('xl/workbook.xml').file('word/document.xml', 'x')),
      '这不是 Excel 文件',
    ],
    ['a half', async () => (await aSheet([HEAD, plant('一号水厂')])).subarray(0, 3000), '已损坏'],
    [
      'a broken part',
      () => zipped((zip) => zip.file('xl/worksheets/sheet1.xml', '<worksheet><sheet')),
      '已损坏',
    ],
    ['nothing in it', () => aSheet([]), '没有内容'],
    ['no headings', () => aSheet([['一号水厂', '农村集中式供水']]), '没有找到表头'],
    ['more than a phone sends', async () => Buffer.alloc(10_000_001, 'PK'), '文件太大'],
  ])('says so of %s', async (_, content, words) => {
    const { status, refusal } = await refusalOf(await content())
    expect(refusal).toContain(words)
    expect(status).toBe('refused')
  })

  it('says so of a file that would fill the memory once unpacked', async () => {
    const zip = await aSheet([HEAD, plant('一号水厂')])
    const entry = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
    zip.writeUInt32LE(400_000_000, entry + 24)
    expect((await refusalOf(zip)).refusal).toContain('文件太大')
  })

  it('says so of one that unpacks to more than it says', async () => {
    const zip = await zipped((each) => each.file('xl/media/image1.png', Buffer.alloc(50_000_000)))
    const entry = zip.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    expect(zip.readUInt32LE(entry + 24)).toBe(50_000_000)
    zip.writeUInt32LE(1_000, entry + 24)
    expect((await refusalOf(zip)).refusal).toContain('已损坏')
  })

  it('says so of millions of cells with nothing in them', async () => {
    const row = `<row>${'<c s="1"/>'.repeat(1_000)}</row>`
    const sheet = `<worksheet><sheetData>${row.repeat(1_600)}</sheetData></worksheet>`
    const content = await zipped((zip) => zip.file('xl/worksheets/sheet1.xml', sheet))
    expect(content.length).toBeLessThan(1_000_000)
    expect((await refusalOf(content)).refusal).toContain('文件太大')
  })

  it('says so of twenty thousand rows', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => plant(`第${at}水厂`))
    expect((await refusalOf(await aSheet([HEAD, ...rows]))).refusal).toContain('一次最多 10000 行')
  })

  it('says so of a file that is not there any more', async () => {
    const content = await aSheet([HEAD])
    const fileId = await uploaded(cloud, lead, content)
    await (await cloud.as(lead).phone()).deleteFile({ fileList: [fileId] })
    const importId = anId()
    await cloud.as(lead).get('imports.begin', { _id: importId, fileId, fileName: '本底.xlsx' })
    const { refusal } = await cloud.as(lead).get('imports.read', { importId })
    expect(refusal).toContain('没有上传完')
  })
})
