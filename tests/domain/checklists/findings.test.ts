import { assert, property, subarray } from 'fast-check'
import { sectionsFor } from '@domain/checklists/checklist'
import { filedInstitution } from '@domain/checklists/filed-institution'
import { findingsByMatter } from '@domain/checklists/findings'
import { judge } from '@domain/checklists/judge'
import { matters } from '@domain/checklists/matters'
import { ruralCentralSupply } from '@domain/checklists/rural-central-supply'
import { answering, aReading, aSupply, failing } from './answering'

const SEED = 20220314
const supply = aSupply()
const visit = (change: Parameters<typeof answering>[2]) =>
  judge(ruralCentralSupply, supply, answering(ruralCentralSupply, supply, change))

describe('findings by matter', () => {
  it('are none where nothing failed', () => {
    expect(findingsByMatter([visit({})])).toEqual([])
    expect(findingsByMatter([])).toEqual([])
  })

  it('pass over what is reasonably absent', () => {
    const absent = { itemId: 'licenceInDate', result: 'notApplicable' as const, photos: [] }
    expect(findingsByMatter([visit({ answers: [absent] })])).toEqual([])
  })

  it('are one for three failed items about one licence', () => {
    const answers = ['licenceHeld', 'licenceInDate', 'licenceMatches'].map((id) => failing(id))
    expect(findingsByMatter([visit({ answers })])).toMatchObject([
      {
        matter: 'supplyLicence',
        specialty: 'drinkingWater',
        severity: 'ordinary',
        items: [
          { itemId: 'licenceHeld' },
          { itemId: 'licenceInDate' },
          { itemId: 'licenceMatches' },
        ],
      },
    ])
  })

  it('take the highest severity of their items, wherever it stands', () => {
    const severities = (...ids: string[]) =>
      findingsByMatter([visit({ answers: ids.map((id) => failing(id)) })]).map(
        ({ severity }) => severity,
      )
    expect(severities('sourceSigned')).toEqual(['ordinary'])
    expect(severities('sourceSigned', 'sourceClear')).toEqual(['urgent'])
    expect(severities('purificationPresent', 'treatmentRunning')).toEqual(['urgent'])
  })

  it('count a reading beyond its limit', () => {
    const found = findingsByMatter([visit({ readings: [aReading('ph', '6.49')] })])
    expect(found).toMatchObject([
      { matter: 'waterQuality', severity: 'ordinary', items: [{ itemId: 'ph' }] },
    ])
  })

  it('hold every failed item once, of a visit with several checklists', () => {
    const filed = { kind: 'filedInstitution' as const, traits: {} }
    const ids = sectionsFor(filedInstitution, filed).flatMap(({ items }) =>
      items.map(({ id }) => id),
    )
    assert(
      property(
        subarray(ids),
        subarray(['licenceHeld', 'sourceClear', 'waterClear']),
        (clinic, water) => {
          const change = { answers: clinic.map((id) => failing(id)) }
          const both = [
            judge(filedInstitution, filed, answering(filedInstitution, filed, change)),
            visit({ answers: water.map((id) => failing(id)) }),
          ]
          const found = findingsByMatter(both)
          const failed = found.flatMap(({ items }) => items.map(({ itemId }) => itemId))
          expect(failed.sort()).toEqual([...clinic, ...water].sort())
          expect(new Set(found.map(({ matter }) => matter)).size).toBe(found.length)
          for (const { matter, items } of found)
            expect(items.every((item) => item.matter === matter)).toBe(true)
        },
      ),
      { seed: SEED },
    )
  })
})

describe('the names of matters', () => {
  it.each(Object.entries(matters))('%s stands after 疑似', (_id, { name }) => {
    expect(name).not.toMatch(/疑似|违法事实|处罚/)
    expect(name.length).toBeLessThanOrEqual(20)
  })
})
