import { suspicionsOf } from '@domain/clues/from-patrol'
import { judgeAll } from '@domain/patrols/report'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId } from '../../kit/people'

const plant = aFacility({ coordinatorId: anId() })

const found = (...failed: string[]) => {
  const wrong = Object.fromEntries(
    failed.map((itemId) => [itemId, { result: 'fail' as const, note: '看到了' }]),
  )
  const report = aReport(plant, { at: '2026-03-02T01:30:00.000Z', wrong })
  return suspicionsOf({ ...report, checklists: judgeAll(report, plant) }, plant)
}

describe('what a patrol reports', () => {
  it('tells two faults of one matter together', () => {
    expect(found('licenceHeld', 'licenceInDate').map(({ matter }) => matter)).toEqual([
      'supplyLicence',
    ])
  })

  it('tells what is urgent before what is ordinary, wherever it stands on the checklist', () => {
    expect(found('licenceHeld', 'waterClear').map(({ severity }) => severity)).toEqual([
      'urgent',
      'ordinary',
    ])
  })

  it('keeps the order of the checklist among equals', () => {
    expect(found('licenceHeld', 'clearTankLocked').map(({ matter }) => matter)).toEqual([
      'supplyLicence',
      'productionArea',
    ])
  })
})
