import { judgeReading, limitFor, refuseReading } from '@domain/checklists/judge-reading'
import type { Item, MeasuredItem } from '@domain/checklists/checklist'
import { ruralCentralSupply } from '@domain/checklists/rural-central-supply'
import type { Described } from '@domain/facilities/kinds'
import { aReading, aSupply } from './answering'

const itemOf = (wanted: string): MeasuredItem => {
  const items: Item[] = ruralCentralSupply.sections.flatMap(({ items: some }) => some)
  const found = items.find(({ id }) => id === wanted)
  if (!found || found.kind === 'check') throw new Error(`no test ${wanted}`)
  return found
}
const disinfectantResidue = itemOf('disinfectantResidue')
const ph = itemOf('ph')

const residue = (raw: string, change = {}) => aReading('disinfectantResidue', raw, change)

describe('a reading of disinfectant', () => {
  it.each(['unknown', 'none', undefined] as const)(
    'is refused where %s is registered and none was named',
    (disinfectant) => {
      const refusal = refuseReading(disinfectantResidue, aSupply({ disinfectant }), residue('0.30'))
      expect(refusal?.toAnswer()).toMatchObject({
        code: 'invalidInput',
        message: expect.stringContaining('消毒剂'),
      })
    },
  )

  it('is judged by what is registered', () => {
    expect(judgeReading(disinfectantResidue, aSupply(), residue('0.9'))).toMatchObject({
      verdict: 'pass',
      disinfectant: 'chlorine',
      limit: { lowest: '0.3', highest: '4' },
    })
    const other = aSupply({ disinfectant: 'chlorineDioxide' })
    expect(judgeReading(disinfectantResidue, other, residue('0.9'))).toMatchObject({
      verdict: 'fail',
      disinfectant: 'chlorineDioxide',
      limit: { lowest: '0.1', highest: '0.8' },
    })
  })

  it('is judged by what was in use on the spot rather than by what is registered', () => {
    const seen = residue('0.2', { disinfectant: 'chlorineDioxide' })
    expect(judgeReading(disinfectantResidue, aSupply(), seen)).toMatchObject({
      verdict: 'pass',
      disinfectant: 'chlorineDioxide',
    })
  })

  it.each([
    ['chlorine', '0.29', 'fail', 'pass'],
    ['chlorine', '0.05', 'fail', 'pass'],
    ['chlorine', '0.04', 'fail', 'fail'],
    ['chlorineDioxide', '0.09', 'fail', 'pass'],
    ['chlorineDioxide', '0.02', 'fail', 'pass'],
    ['chlorineDioxide', '0.01', 'fail', 'fail'],
  ] as const)(
    'of %s %s is %s at the outlet and %s at the tap',
    (disinfectant, raw, outlet, tap) => {
      const judged = (point: 'outlet' | 'tap') =>
        judgeReading(disinfectantResidue, aSupply({ disinfectant }), residue(raw, { point }))
          .verdict
      expect([judged('outlet'), judged('tap')]).toEqual([outlet, tap])
    },
  )

  it('keeps the number as it was read', () => {
    expect(judgeReading(disinfectantResidue, aSupply(), residue('0.30'))).toMatchObject({
      raw: '0.30',
      unit: 'mg/L',
    })
  })
})

describe('a reading of pH', () => {
  const at = (facility: Described, raw: string) => judgeReading(ph, facility, aReading('ph', raw))
  const town: Described = { kind: 'urbanSecondarySupply', traits: {} }

  it('is judged by the limits for the countryside at a rural supply', () => {
    expect(at(aSupply(), '9.5').verdict).toBe('pass')
    expect(at(aSupply(), '9.51').verdict).toBe('fail')
  })

  it('is judged by the limits for towns at an urban supply', () => {
    expect(at(town, '8.5').verdict).toBe('pass')
    expect(at(town, '8.51').verdict).toBe('fail')
  })

  it('follows what is registered where the kind says otherwise', () => {
    expect(at(aSupply({ setting: 'urban' }), '9').verdict).toBe('fail')
    expect(at({ ...town, traits: { setting: 'rural' } }, '9').verdict).toBe('pass')
  })

  it('takes the stricter limits where nothing says', () => {
    const school: Described = { kind: 'school', traits: {} }
    expect(limitFor(ph, school, { point: 'tap' })).toMatchObject({ highest: '8.5' })
  })

  it('has no disinfectant', () => {
    expect(at(aSupply(), '7')).not.toHaveProperty('disinfectant')
  })
})
