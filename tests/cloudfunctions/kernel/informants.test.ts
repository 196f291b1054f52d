import { codeIn, currentSealKey, informantIn } from '../../../cloudfunctions/kernel/informants'
import { BOX_RANDOM_BYTES, sealBox, type SealKey } from '@domain/kernel/sealed-box'

const OLD = `k1:${'1a'.repeat(32)}`
const NEW = `k2:${'2b'.repeat(32)}`
const informant = { name: '向秀英', phone: '13900001234' }

const keys = (written: string | undefined) => {
  if (written === undefined) delete process.env['INFORMANT_KEYS']
  else process.env['INFORMANT_KEYS'] = written
}
const current = (): SealKey => {
  const key = currentSealKey()
  if (!key) throw new Error('no key')
  return key
}
const boxOf = (content: unknown) =>
  sealBox(JSON.stringify(content), current(), new Uint8Array(BOX_RANDOM_BYTES).fill(9))

describe('the keys that seal informants', () => {
  const before = process.env['INFORMANT_KEYS']
  afterEach(() => {
    keys(before)
    jest.restoreAllMocks()
  })

  it.each(['k1', 'k1:abc', `K1:${'1a'.repeat(32)}`])(
    'are none where they are written as %s, which is said without them',
    (written) => {
      const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
      keys(written)
      expect(currentSealKey()).toBeUndefined()
      expect(said.mock.calls.flat().join(' ')).not.toContain(written)
    },
  )

  it('open nothing that was closed for another', () => {
    keys(OLD)
    const box = boxOf(informant)
    keys(NEW)
    expect(() => informantIn(box)).toThrow('封存的内容打不开')
    keys(undefined)
    expect(() => informantIn(box)).toThrow('封存的内容打不开')
  })

  it('open what was closed with an older one, as long as it is there', () => {
    keys(OLD)
    const box = boxOf(informant)
    keys(`${NEW}, ${OLD}`)
    expect(current().id).toBe('k2')
    expect(informantIn(box)).toEqual(informant)
    expect(() => codeIn(box)).toThrow('封存的内容打不开')
  })

  it('say nothing of what is in a box that holds something else', () => {
    keys(OLD)
    const box = boxOf({ ...informant, phone: '暗号' })
    const refused = () => informantIn(box)
    expect(refused).toThrow('封存的内容打不开')
    expect(refused).not.toThrow(/向秀英|暗号/)
  })
})
