import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aPerson, COUNTY, OTHER_TOWNSHIP } from '../../kit/people'
import { readSheetOf } from '../../kit/sheets'
import { aTipOff, anInformantBox, anInformationReport, lookedInto } from '../../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'

describe('the register as a sheet', () => {
  let cloud: TestCloud
  let lead: Person
  let coordinator: Person

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    lead = aPerson('centreLead')
    coordinator = aPerson('coordinator')
    cloud.put('people', lead, coordinator)
    cloud.put('counties', aCounty({ dutyOfficerId: lead._id, area: COUNTY }))
  })
  afterEach(() => cloud.stop())

  it('holds what the centre received in that year, newest first, and nothing from elsewhere', async () => {
    const stranger = aPerson('coordinator', { area: OTHER_TOWNSHIP })
    cloud.put(
      'informationReports',
      anInformationReport(coordinator, { now: '2025-12-31T16:00:00.000Z', place: '第一处' }),
      lookedInto(anInformationReport(coordinator, { now: NOW, place: '第二处' }), lead),
      anInformationReport(coordinator, { now: '2025-12-31T15:59:59.000Z', place: '去年' }),
      anInformationReport(stranger, { now: NOW, place: '别处' }),
    )
    const file = await cloud.as(lead).file('informationReports.export', { year: 2026 })
    const { rows } = await readSheetOf(file)
    const [head = [], ...reports] = rows
    const place = head.indexOf('地点')
    expect(reports.map((row) => row[place])).toEqual(['第二处', '第一处'])
    expect(reports[0]?.[head.indexOf('核实结果')]).toBe('情况基本属实')
    expect(reports[1]?.[head.indexOf('状态')]).toBe('待核实')
  })

  it('says of a tip how it was signed, and never by whom', async () => {
    const informant = anInformantBox({ name: '欧阳暗号己', phone: '13977001122' })
    cloud.put('tipOffs', aTipOff(coordinator, { now: NOW, identity: 'named', informant }))
    const { rows } = await readSheetOf(await cloud.as(lead).file('tipOffs.export', { year: 2026 }))
    expect(rows).toHaveLength(2)
    expect(rows[1]).toContain('实名')
    expect(rows.flat().join(' ')).not.toMatch(/暗号|13977001122/)
  })
})
