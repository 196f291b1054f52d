// How long it takes to import the registry of a county from Excel: reading the file with all comparisons, and writing it.

import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import { startLocalCloud, type LocalCloud, type WxCloud } from '../../local-cloud'
import { aCounty } from '../../tests/kit/counties'
import { anId, aPerson } from '../../tests/kit/people'
import { aSheet } from '../../tests/kit/sheets'
import { localOptions } from '../local-options'
import { Chance } from '../seed/chance'
import { personName } from '../seed/names'
import type { Report } from './bench'

const REGISTERED = 2_000
const ROWS = 5_000
/** As many of the rows are registered already. */
const AGAIN = 500
const TARGET_SECONDS = 60

const COUNTY = '500999000000'
const TOWNSHIPS = Array.from({ length: 20 }, (_, at) => `500999${101 + at}000`)
const townshipName = (at: number) => `${LETTERS[at]}${LETTERS[at + 20]}镇`
const LETTERS = Array.from(
  '云石龙青白黄清金银铁松竹梅桃杏柳桂兰荷菊东西南北上下前后高低长平安和福寿康宁永兴',
)
const KINDS = [
  ['农村集中式供水', '水厂'],
  ['小学', '小学'],
  ['许可类医疗机构', '卫生室'],
  ['备案类医疗机构', '诊所'],
  ['公共场所', '理发店'],
  ['用人单位', '砖厂'],
] as const
const HEAD = [
  ...['单位名称', '单位类别', '乡镇', '地址', '负责人', '联系电话'],
  ...['许可证名称', '许可证号', '有效期至', '经度', '纬度', '风险等级'],
]

type Cells = (string | number)[]

function rowsFrom(chance: Chance, count: number): Cells[] {
  const letters = () => Array.from({ length: 3 }, () => chance.pick(LETTERS)).join('')
  return Array.from({ length: count }, (_, at) => {
    const [kind, ending] = chance.pick([...KINDS])
    const place = letters()
    return [
      ...[`${place}村${ending}`, kind, townshipName(chance.int(0, TOWNSHIPS.length - 1))],
      ...[`${place}村${chance.int(1, 9)}组${chance.int(1, 200)}号`, personName(chance)],
      ...[13_000_000_000 + chance.int(0, 999_999_999), '许可证', `证字第${at}-${letters()}号`],
      ...[`20${chance.int(27, 30)}-0${chance.int(1, 9)}-15`],
      ...[107 + chance.int(0, 99_999) / 100_000, 30 + chance.int(0, 99_999) / 100_000, '中风险'],
    ]
  })
}

function settle(cloud: LocalCloud): string {
  const put = (name: string, ...documents: object[]) =>
    cloud.store.bulkLoad(name, documents as never)
  const commission = aPerson('commission', { area: COUNTY })
  put('people', commission)
  put('people', ...TOWNSHIPS.map((area) => aPerson('coordinator', { area })))
  const named = Object.fromEntries(TOWNSHIPS.map((area, at) => [area, townshipName(at)]))
  const area = { _id: '500999', area: COUNTY, areaNames: named }
  put('counties', aCounty({ ...area, dutyOfficerId: commission._id }))
  return commission.openid ?? ''
}

async function asked(phone: WxCloud, of: 'api' | 'export', name: string, input: object) {
  const { result } = await phone.callFunction<Answer>({ name: of, data: { name, input } })
  if (!result.ok) throw new Error(`${name}: ${result.problem.message}`)
  return result.value as { status?: string; reading?: { readingId: string; counts: object } }
}

interface Times {
  uploaded: number
  read: number
  written: number
}

async function importRows(phone: WxCloud, personId: string, rows: readonly Cells[]) {
  const content = await aSheet([HEAD, ...rows])
  const startedAt = performance.now()
  const seconds = () => (performance.now() - startedAt) / 1000
  const importId = anId()
  const cloudPath = `imports/${personId}/${importId}.xlsx`
  const { fileID } = await phone.uploadFile({ cloudPath, content: new Uint8Array(content) })
  const begun = { _id: importId, fileId: fileID, fileName: '本底.xlsx' }
  await asked(phone, 'api', 'imports.begin', begun)
  const uploaded = seconds()
  const { reading } = await asked(phone, 'export', 'imports.read', { importId })
  const read = seconds()
  const choices = { taken: [], left: [] }
  const confirmed = { requestId: anId(), importId, readingId: reading!.readingId, choices }
  await asked(phone, 'api', 'imports.confirm', confirmed)
  for (let status: string | undefined = 'confirmed'; status === 'confirmed';)
    ({ status } = await asked(phone, 'api', 'imports.goOn', { importId }))
  const times: Times = { uploaded, read: read - uploaded, written: seconds() - read }
  return { times, counts: reading!.counts, bytes: content.length }
}

export async function benchImport(): Promise<Report> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'))
  const cloud = await startLocalCloud({ ...localOptions, dataDir })
  try {
    const phone = await cloud.client(settle(cloud))
    const { rows: people } = cloud.store.find('people', { filter: { role: 'commission' } })
    const personId = String(people[0]!.document['_id'])
    const chance = new Chance(2026)
    const before = rowsFrom(chance, REGISTERED)
    await importRows(phone, personId, before)
    const rows = [...before.slice(0, AGAIN), ...rowsFrom(chance, ROWS - AGAIN)]
    const { times, counts, bytes } = await importRows(phone, personId, rows)
    return reportOf(times, counts, bytes)
  } finally {
    await cloud.stop()
    rmSync(dataDir, { recursive: true })
  }
}

function reportOf(times: Times, counts: object, bytes: number): Report {
  const { uploaded, read, written } = times
  const total = uploaded + read + written
  const spoken = (seconds: number) => `${seconds.toFixed(1)} s`
  const perRow = (seconds: number) =>
    `${spoken(seconds)}, ${((seconds / ROWS) * 1000).toFixed(1)} ms a row`
  return {
    name: 'import',
    conditions: [
      `${ROWS} rows of ${HEAD.length} columns, ${Math.round(bytes / 1000)} KB`,
      `${REGISTERED} registered before, ${AGAIN} of the rows among them`,
      `found: ${JSON.stringify(counts)}`,
      'local cloud on disk, one call after another',
      `load average ${(loadavg()[0] ?? 0).toFixed(1)}`,
    ],
    rows: [
      { what: 'uploaded', figure: spoken(uploaded) },
      { what: 'read, compared and staged', figure: perRow(read) },
      { what: 'confirmed and written', figure: perRow(written) },
      {
        what: 'from the file to the registry',
        figure: spoken(total),
        target: `< ${TARGET_SECONDS} s`,
        met: total < TARGET_SECONDS,
      },
    ],
    figures: { uploaded, read, written, total },
  }
}
