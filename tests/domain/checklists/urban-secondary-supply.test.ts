import { judge } from '@domain/checklists/judge'
import { urbanSecondarySupply } from '@domain/checklists/urban-secondary-supply'
import type { Described } from '@domain/facilities/kinds'
import { answering, aReading, askedIds, foundWhere } from './answering'

const aTank = (traits: Described['traits'] = {}): Described => ({
  kind: 'urbanSecondarySupply',
  traits: { disinfectant: 'chlorine', ...traits },
})

const judgedAt = (raw: string, itemId: string, change = {}) => {
  const tank = aTank(change)
  const reading = aReading(itemId, raw, { point: 'tap', disinfectant: 'chlorine' })
  const given = answering(urbanSecondarySupply, tank, { readings: [reading] })
  const { items } = judge(urbanSecondarySupply, tank, given)
  return items.find((each) => each.itemId === itemId)
}

describe('an urban secondary supply (指南·饮用水 3.2)', () => {
  const ofDisinfection = ['disinfectionRunning', 'disinfectionRecorded']

  it.each([
    ['chlorine', true],
    ['chlorineDioxide', true],
    ['unknown', true],
    [undefined, true],
    ['none', false],
  ] as const)('that disinfects with %s is asked for its disinfection: %s', (disinfectant, asks) => {
    const asked = askedIds(urbanSecondarySupply, aTank({ disinfectant }))
    expect(ofDisinfection.filter((id) => asked.includes(id))).toEqual(asks ? ofDisinfection : [])
  })

  it('is measured for what was put in upstream, though it disinfects nothing itself', () => {
    const none = aTank({ disinfectant: 'none' })
    expect(askedIds(urbanSecondarySupply, none)).toContain('disinfectantResidue')
    expect(judgedAt('0.04', 'disinfectantResidue', none.traits)?.result).toBe('fail')
  })

  it('has no outlet at which water could be tested', () => {
    for (const itemId of ['ph', 'disinfectantResidue']) {
      const given = answering(urbanSecondarySupply, aTank(), { readings: [aReading(itemId, '7')] })
      expect(() => judge(urbanSecondarySupply, aTank(), given)).toThrow('采样点')
    }
  })

  it.each([
    ['ph', '6.49', 'fail'],
    ['ph', '6.5', 'pass'],
    ['ph', '8.5', 'pass'],
    ['ph', '8.51', 'fail'],
    ['disinfectantResidue', '0.04', 'fail'],
    ['disinfectantResidue', '0.05', 'pass'],
    ['disinfectantResidue', '4', 'pass'],
    ['disinfectantResidue', '4.01', 'fail'],
  ])('is judged by the limits for towns and taps: %s of %s is %s', (itemId, raw, result) => {
    expect(judgedAt(raw, itemId)?.result).toBe(result)
  })

  it.each([
    ['its licence', ['licenceHeld', 'licenceInDate', 'licenceMatches'], 'supplyLicence'],
    ['its keeper', ['keeperAssigned', 'keeperHealthy', 'keeperTrained'], 'supplyStaff'],
    ['its tank', ['tankLocked', 'ventsProtected', 'tankCleaned'], 'storageTank'],
  ])('makes one clue of everything about %s', (_what, ids, matter) => {
    expect(foundWhere(urbanSecondarySupply, aTank(), ...ids)).toEqual([[matter, 'ordinary']])
  })
})
