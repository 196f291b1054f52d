import { judge } from '@domain/checklists/judge'
import { ruralCentralSupply } from '@domain/checklists/rural-central-supply'
import { spokenFailure, spokenReading } from '@domain/checklists/spoken-item'
import { answering, aReading, aSupply } from './answering'

const supply = aSupply({ disinfectant: 'chlorine' })

function measured(itemId: string, outlet: string, tap: string) {
  const readings = [aReading(itemId, outlet), aReading(itemId, tap, { point: 'tap' })]
  const { items } = judge(
    ruralCentralSupply,
    supply,
    answering(ruralCentralSupply, supply, { readings }),
  )
  const item = items.find((each) => each.itemId === itemId)
  if (!item) throw new Error(`no item ${itemId}`)
  return item
}

describe('what was found of an item', () => {
  it('is said with the point, what was measured and its limits', () => {
    expect(measured('disinfectantResidue', '0.50', '0.10').readings.map(spokenReading)).toEqual([
      '出厂水游离性余氯 0.50 mg/L，应为 0.3–4 mg/L',
      '末梢水游离性余氯 0.10 mg/L，应为 0.05–4 mg/L',
    ])
    expect(measured('ph', '7.2', '7.3').readings.map(spokenReading)).toEqual([
      '出厂水 7.2，应为 6.5–9.5',
      '末梢水 7.3，应为 6.5–9.5',
    ])
  })

  it('is wrong only where a reading is beyond its limit', () => {
    expect(spokenFailure(measured('disinfectantResidue', '0.20', '0.10'))).toBe(
      '出厂水游离性余氯 0.20 mg/L，应为 0.3–4 mg/L',
    )
  })
})
