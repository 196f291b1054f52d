// A county that imports its registry.

import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY, TOWNSHIP } from '../../kit/people'
import { begun } from '../../kit/sheets'

export const NOW = '2026-03-02T02:00:00.000Z'
export const VILLAGE = `${TOWNSHIP.slice(0, 9)}201`

export const lead = aPerson('centreLead', { name: '黎主任' })
export const commission = aPerson('commission', { area: COUNTY })
export const coordinator = aPerson('coordinator', { name: '向春梅' })
export const county = {
  ...aCounty({ dutyOfficerId: coordinator._id }),
  areaNames: { [TOWNSHIP]: '云台镇', [VILLAGE]: '青龙村' },
}

export const HEAD = ['单位名称', '单位类别', '乡镇', '村', '地址', '负责人', '联系电话']

/** 云台一号水厂 … */
export const plant = (name: string, phone = '') => [
  ...[name, '农村集中式供水', '云台镇', '青龙村', `${name}路1号`, '罗大成', phone],
]

export async function importing(): Promise<TestCloud> {
  const cloud = await startCloud({ now: NOW })
  cloud.put('people', lead, coordinator, commission)
  cloud.put('counties', county)
  return cloud
}

/** Read, and nothing more. */
export async function read(cloud: TestCloud, content: Buffer, actor = lead) {
  const importId = await begun(cloud, actor, content)
  return cloud.as(actor).get('imports.read', { importId })
}

export const rowsOf = async (
  cloud: TestCloud,
  importId: string,
  state: 'good' | 'alike' | 'same' | 'wrong',
) => (await cloud.as(lead).get('imports.rows', { importId, state })).rows

/** Names that have nothing in common. */
export const apart = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    plant(`${String.fromCodePoint(0x4e00 + at * 7)}${String.fromCodePoint(0x6000 + at * 11)}水厂`),
  )

export const NONE = { taken: [], left: [] }

export async function confirm(
  cloud: TestCloud,
  importId: string,
  choices: object = NONE,
  requestId = anId(),
) {
  const { reading } = await cloud.as(lead).get('imports.show', { importId })
  const input = { requestId, importId, readingId: reading!.readingId }
  return cloud.as(lead).call('imports.confirm', { ...input, choices: { ...NONE, ...choices } })
}

/** Until it is written. */
export async function goOn(cloud: TestCloud, importId: string): Promise<void> {
  for (;;) {
    const { status } = await cloud.as(lead).get('imports.goOn', { importId })
    if (status !== 'confirmed') return
  }
}
