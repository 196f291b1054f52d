import { trailKindNames, type TrailKind } from '@domain/trails/kinds'
import { toTrailRow } from '@domain/trails/row'

const SECRET = '13912345678'
const kinds = Object.keys(trailKindNames) as TrailKind[]

/** By these somebody beside the staff could be found or reached. */
const fields = [
  'operatorPhone',
  'phone',
  'openid',
  'informant',
  'receiptHash',
  'code',
  'signing',
  'identity',
  'contacts',
  'likeKeys',
]

/** However deep it lies. */
const shapes: [string, (field: string) => Record<string, unknown>][] = [
  ['by itself', (field) => ({ [field]: SECRET })],
  ['in a list', (field) => ({ [field]: [SECRET] })],
  ['in a record of it', (field) => ({ [field]: { value: SECRET, name: SECRET } })],
  ['in a row of another', (field) => ({ corrections: [{ words: '改', [field]: SECRET }] })],
  ['in a record of another', (field) => ({ scene: { partners: [], [field]: SECRET } })],
]

const entryOf = (after: object, before: object) => ({
  ...{ subject: 'clue:1', seq: 2, prevHash: '', hash: 'f'.repeat(64), what: 'facility.changed' },
  ...{ by: 'system', at: '2026-03-02T01:30:00.000Z', area: '', before, after },
})

describe.each(kinds)('the trail, of: %s,', (kind) => {
  it.each(shapes)('says that what is private was changed and never shows it: %s', (_, shape) => {
    const shown = fields.filter((field) => {
      const secret = shape(field) as never
      const rows = [
        toTrailRow(kind, entryOf(secret, {}) as never, {}),
        toTrailRow(kind, entryOf({ ...(secret as object), [field]: '' }, secret) as never, {}),
      ]
      return JSON.stringify(rows).includes(SECRET)
    })
    expect(shown).toEqual([])
  })
})

it('shows what is not private', () => {
  const entry = entryOf({ name: '清溪水厂' }, { name: '水厂' })
  const { changes } = toTrailRow('facility', entry as never, {})
  expect(changes).toEqual([{ name: '名称', before: '水厂', after: '清溪水厂' }])
})
