import fc from 'fast-check'
import { EJSON } from 'bson'
import { decode, decodeStored, encode } from '../../local-cloud/wire/ejson'

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
    fc.double({ noNaN: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.date({ noInvalidDate: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('record'),
  ),
  record: fc.dictionary(
    fc.string().filter((name) => !name.startsWith('$') && name !== '__proto__'),
    tie('value'),
    { maxKeys: 4, noNullPrototype: true },
  ),
}))

const record = values.record

describe('extended JSON', () => {
  it('gives back what it stored', () => {
    fc.assert(
      fc.property(record, (document) => {
        expect(decodeStored(encode(document))).toEqual(document)
      }),
      { seed: 3 },
    )
  })

  it('is read by bson, which the SDK uses, whatever we store', () => {
    fc.assert(
      fc.property(record, (document) => {
        expect(EJSON.parse(encode(document), { relaxed: true })).toEqual(document)
      }),
      { seed: 4 },
    )
  })

  it('reads what bson writes canonically', () => {
    fc.assert(
      fc.property(record, (document) => {
        expect(decode(EJSON.stringify(document, { relaxed: false }), 0)).toEqual(document)
      }),
      { seed: 5 },
    )
  })

  it('keeps patterns, and numbers that JSON has not', () => {
    const document = { pattern: /a+b/i, most: Infinity, none: NaN }
    expect(decodeStored(encode(document))).toEqual(document)
  })

  it('puts the time of the cloud, and an offset, where a server date stands', () => {
    const text = '{"at":[{"$tcb_server_date":{"offset":{"$numberInt":"60000"}}}]}'
    expect(decode(text, 1000)).toEqual({ at: [new Date(61_000)] })
  })

  it('cannot be made to change prototypes', () => {
    decode('{"__proto__":{"polluted":{"$numberInt":"1"}}}', 0)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
