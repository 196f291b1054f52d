import { facilityEntry } from '@domain/facilities/facility'
import { pick } from '@domain/kernel/records'
import type { Facility } from '@domain/facilities/facility'
import { aFacility } from '../../kit/facilities'
import { anId, OTHER_TOWNSHIP } from '../../kit/people'
import { readSheetOf } from '../../kit/sheets'
import type { TestCloud } from '../../kit/cloud'
import { commission, coordinator, importing, lead, read, VILLAGE } from '../imports/kit'

const FIELDS = Object.keys(facilityEntry.shape).filter((field) => field !== '_id')
const entryOf = (facility: Facility) => pick(facility, FIELDS as (keyof Facility)[])

const known = { coordinatorId: coordinator._id, area: VILLAGE }
const full: Partial<Facility> = {
  name: '青龙水厂',
  operatorName: '罗大成',
  operatorPhone: '023-68881234',
  licences: [
    { name: '卫生许可证', number: '云岭卫水证字〔2024〕第0012号', expiresOn: '2028-05-01' },
    { name: '取水许可证', number: '0012' },
  ],
  certificates: [
    { holderName: '王小兰', kind: 'health', number: '渝 | 1', expiresOn: '2026-12-31' },
    { holderName: '谭军', kind: 'training', number: '' },
  ],
  enforcementNumber: '0000123',
  outsideRegistry: true,
  traits: {
    disinfectant: 'chlorineDioxide',
    waterSource: 'ground',
    servedCount: 1200,
    risk: 'high',
  },
}

describe('the registry as a sheet', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await importing()
  })
  afterEach(() => cloud.stop())

  const exported = () => cloud.as(lead).file('facilities.export', {})

  it('is refused where there is nothing to export', async () => {
    expect(await cloud.as(lead).call('facilities.export', {})).toMatchObject({
      problem: { code: 'registryEmpty' },
    })
  })

  it('holds the facilities of one’s area and of no other', async () => {
    cloud.put('facilities', aFacility({ ...known, name: '青龙水厂' }))
    cloud.put('facilities', aFacility({ ...known, name: '白虎水厂', area: OTHER_TOWNSHIP }))
    const { rows } = await readSheetOf(await exported())
    expect(rows.map(([name]) => name)).toEqual(['单位名称', '青龙水厂'])
    const { rows: all } = await readSheetOf(
      await cloud.as(commission).file('facilities.export', {}),
    )
    expect(all).toHaveLength(3)
  })

  it('can be imported again elsewhere as it was', async () => {
    const school = {
      kind: 'school',
      name: '云台小学',
      traits: { boarding: true, pupilCount: 620 },
    } as const
    const plants = [aFacility({ ...known, ...full }), aFacility({ ...known, ...school })]
    cloud.put(
      'facilities',
      ...plants,
      aFacility({ ...known, name: '停业诊所', status: 'suspended' }),
    )
    const content = await exported()
    const before = cloud.all('facilities')
    const elsewhere = await importing()
    const { _id, reading } = await read(elsewhere, content)
    expect(reading?.counts.wrong).toBe(0)
    const choices = { taken: [], left: [] }
    const confirmed = { requestId: anId(), importId: _id, readingId: reading!.readingId, choices }
    await elsewhere.as(lead).get('imports.confirm', confirmed)
    await elsewhere.as(lead).get('imports.goOn', { importId: _id })
    const after = elsewhere.all('facilities')
    const byName = (one: Facility, other: Facility) => (one.name < other.name ? -1 : 1)
    expect(after.sort(byName).map(entryOf)).toEqual(before.sort(byName).map(entryOf))
    expect(after.map(({ status }) => status)).toEqual(before.map(({ status }) => status))
    await elsewhere.stop()
  })

  it('imported where it came from changes nothing', async () => {
    cloud.put('facilities', aFacility({ ...known, ...full }))
    const { reading } = await read(cloud, await exported())
    expect(reading?.counts).toEqual({ good: 0, alike: 0, same: 1, wrong: 0 })
  })
})

describe('the template', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await importing()
  })
  afterAll(() => cloud.stop())

  it('has the columns of a kind, offers what may be written, and says what each is', async () => {
    const content = await cloud.as(lead).file('facilities.template', { kind: 'school' })
    const { rows, sheet, sheets } = await readSheetOf(content)
    expect(rows[0]).toEqual(expect.arrayContaining(['单位名称', '学生人数', '寄宿制']))
    expect(rows[0]).not.toContain('床位数')
    expect(sheets).toEqual(['巡查对象', '选项', '填写说明'])
    const boarding = rows[0]!.indexOf('寄宿制') + 1
    expect(sheet.getCell(2, boarding).dataValidation).toMatchObject({ type: 'list' })
    expect(sheet.getCell(1, 1).note).toBeTruthy()
  })

  it('is itself a file that can be imported once it is filled in', async () => {
    const content = await cloud.as(lead).file('facilities.template', {})
    const { reading } = await read(cloud, content)
    expect(reading?.counts).toEqual({ good: 0, alike: 0, same: 0, wrong: 0 })
    expect(reading?.mapping).not.toContain('')
  })
})
