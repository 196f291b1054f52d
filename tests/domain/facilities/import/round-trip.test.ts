// What is exported can be imported again unchanged, whatever is registered.

import fc from 'fast-check'
import { staffCertificateNames, type Certificate } from '@domain/facilities/certificates'
import { facilityStatus } from '@domain/facilities/facility'
import { columnsInOrder, LICENCES_MOST, titleOf } from '@domain/facilities/import/columns'
import { findHeading } from '@domain/facilities/import/headings'
import { readRow, type ImportedEntry } from '@domain/facilities/import/read-row'
import { allTraits, choicesOf } from '@domain/facilities/import/trait-words'
import { rowOf } from '@domain/facilities/import/write-row'
import { facilityKind, kinds, type FacilityKind } from '@domain/facilities/kinds'
import { traitWords } from '@domain/facilities/spoken-traits'
import type { TraitName, Traits } from '@domain/facilities/traits'
import { addDays, daysBetween } from '@domain/kernel/time'

const areaNames = {
  county: '云岭县',
  within: {
    '500299101000': '云台镇',
    '500299101201': '青龙村',
    '500299101202': '云台社区',
    '500299102000': '石溪乡',
    '500299102201': '青龙村',
  },
}
const AREAS = [...Object.keys(areaNames.within), '500299103000', '500299103207']

const patroller = (at: number, name: string, phone: string) => ({
  _id: `01hzz0000000000000000000a${at}`,
  name,
  phone,
  area: '500299101000',
  role: 'coordinator' as const,
})
const patrollers = [
  patroller(1, '向春梅', '13800001111'),
  patroller(2, '谭军', '13800002222'),
  patroller(3, '谭军', '13800003333'),
]
const context = { area: '500299000000', areaNames, patrollers }

/** Words as a phone takes them: no line breaks, nothing at their ends, and not what stands for nothing. */
const words = (least: number, most: number) =>
  fc
    .string({ unit: 'grapheme-ascii', minLength: least, maxLength: most })
    .map((each) => each.trim())
    .filter((each) => each.length >= least && /[^\s\-—/／\\无0-9.]/.test(each))
const LETTERS = Array.from('云台青龙水厂小学诊所（）0甲|\\')
const han = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...LETTERS), {
      minLength: least,
      maxLength: most,
    })
    .map((letters) => letters.join(''))
const said = (least: number, most: number) => fc.oneof(words(least, most), han(least, most))
const day = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays('2000-01-01', count))
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined })

const valueOf = (trait: TraitName): fc.Arbitrary<unknown> => {
  const values = Object.keys(traitWords[trait] ?? {})
  if (trait === 'waterKinds') return fc.subarray(values, { minLength: 1 })
  if (values.length > 0) return fc.constantFrom(...values)
  return choicesOf(trait).length > 0 ? fc.boolean() : fc.integer({ min: 0, max: 10_000_000 })
}

const traitsOf = (kind: FacilityKind): fc.Arbitrary<Traits> =>
  fc.record(Object.fromEntries(kinds[kind].traits.map((trait) => [trait, valueOf(trait)])), {
    requiredKeys: [],
  })

const certificate: fc.Arbitrary<Certificate> = fc
  .record({
    holderName: said(2, 20),
    kind: fc.constantFrom(...(Object.keys(staffCertificateNames) as Certificate['kind'][])),
    number: said(0, 60),
    expiresOn: maybe(day),
  })
  .map(({ expiresOn, ...rest }) => ({ ...rest, ...(expiresOn && { expiresOn }) }))

const licence = fc
  .record({ name: said(1, 40), number: said(0, 60), expiresOn: maybe(day) })
  .map(({ expiresOn, ...rest }) => ({ ...rest, ...(expiresOn && { expiresOn }) }))

const entry = fc.constantFrom(...facilityKind.options).chain((kind) =>
  fc.record({
    name: said(2, 60),
    kind: fc.constant(kind),
    address: said(0, 120),
    area: fc.constantFrom(...AREAS),
    place: maybe(
      fc.record({
        longitude: fc.double({ min: 73, max: 136, noNaN: true }),
        latitude: fc.double({ min: 3, max: 54, noNaN: true }),
      }),
    ),
    traits: traitsOf(kind),
    operatorName: maybe(said(1, 20)),
    operatorPhone: maybe(said(1, 20)),
    licences: fc.array(licence, { maxLength: LICENCES_MOST }),
    filing: maybe(
      fc
        .record({
          state: fc.constantFrom('filed' as const, 'unfiled' as const),
          number: maybe(said(1, 60)),
          filedOn: maybe(day),
        })
        .map(clean),
    ),
    certificates: maybe(fc.array(certificate, { minLength: 1, maxLength: 6 })),
    enforcementNumber: maybe(said(1, 40)),
    outsideRegistry: maybe(fc.boolean()),
    coordinatorId: fc.constantFrom(...patrollers.map(({ _id }) => _id)),
  }),
)

function clean<Of extends object>(of: Of): Of {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Of
}

it('reads every row as it was written', () => {
  const columns = columnsInOrder(LICENCES_MOST, allTraits)
  const heading = findHeading([columns.map(titleOf)])
  expect(heading?.mapping).toEqual(columns)
  fc.assert(
    fc.property(entry, fc.constantFrom(...facilityStatus.options), (given, status) => {
      const exported = clean(given) as ImportedEntry
      const row = rowOf({ ...exported, status }, context)
      const read = readRow(
        columns.map((id) => row[id]),
        heading!.mapping,
        context,
      )
      expect(read).toEqual({ entry: exported, status })
    }),
    { seed: 4, numRuns: 400 },
  )
})

it('keeps days as a sheet counts them', () => {
  expect(daysBetween('1899-12-30', '2026-05-01')).toBe(46_143)
})
