import { firstBreak } from '@domain/kernel/trail'
import { likeKeys } from '@domain/facilities/likeness'
import type { TestCloud } from '../../kit/cloud'
import { aFacility } from '../../kit/facilities'
import { anImport } from '../../kit/imports'
import { anId, aPerson } from '../../kit/people'
import { aSheet } from '../../kit/sheets'
import { commission, coordinator, HEAD, importing, lead, plant, read, rowsOf } from './kit'

const NONE = { taken: [], left: [] }

/** Names that have nothing in common. */
const apart = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    plant(`${String.fromCodePoint(0x4e00 + at * 7)}${String.fromCodePoint(0x6000 + at * 11)}水厂`),
  )

describe('an import', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await importing()
  })
  afterEach(() => cloud.stop())

  const facilities = () => cloud.all('facilities')
  const show = (importId: string) => cloud.as(lead).get('imports.show', { importId })

  async function confirm(importId: string, choices: object = NONE, requestId = anId()) {
    const { reading } = await show(importId)
    const input = { requestId, importId, readingId: reading!.readingId }
    return cloud.as(lead).call('imports.confirm', { ...input, choices: { ...NONE, ...choices } })
  }

  async function goOn(importId: string) {
    for (;;) {
      const { status } = await cloud.as(lead).get('imports.goOn', { importId })
      if (status !== 'confirmed') return
    }
  }

  const names = () =>
    facilities()
      .map(({ name }) => name)
      .sort()

  it('writes nothing before it is confirmed, or after it was cancelled', async () => {
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(3)]))
    await goOn(_id)
    await cloud.local.fireTimer('timer')
    expect(facilities()).toEqual([])
    await cloud.as(lead).get('imports.cancel', { requestId: anId(), importId: _id })
    expect(await confirm(_id)).toMatchObject({ problem: { code: 'moveForbidden' } })
    expect(facilities()).toEqual([])
  })

  it('refuses to confirm what was read otherwise since', async () => {
    const { _id, reading } = await read(cloud, await aSheet([HEAD, ...apart(3)]))
    const mapping = reading!.mapping.map((id) => (id === 'address' ? '' : id))
    await cloud.as(lead).get('imports.read', { importId: _id, mapping })
    const input = { requestId: anId(), importId: _id, readingId: reading!.readingId }
    expect(await cloud.as(lead).call('imports.confirm', { ...input, choices: NONE })).toMatchObject(
      { problem: { code: 'alreadyChanged' } },
    )
  })

  it('refuses to confirm what was found to be there otherwise since', async () => {
    const [row] = apart(1)
    const { _id, reading } = await read(cloud, await aSheet([HEAD, row!, plant('东坡水厂')]))
    const known = aFacility({ coordinatorId: coordinator._id, name: String(row![0]) })
    cloud.put('facilities', { ...known, likeKeys: likeKeys(known) })
    const again = await cloud.as(lead).get('imports.read', { importId: _id })
    expect(again.reading?.mapping).toEqual(reading?.mapping)
    const input = { requestId: anId(), importId: _id, readingId: reading!.readingId }
    expect(await cloud.as(lead).call('imports.confirm', { ...input, choices: NONE })).toMatchObject(
      { problem: { code: 'alreadyChanged' } },
    )
  })

  it('is not confirmed while another is written there, so that nothing is registered twice', async () => {
    const content = await aSheet([HEAD, ...apart(120)])
    const ours = await read(cloud, content)
    const { _id: importId, reading } = await read(cloud, content, commission)
    const theirs = { importId, readingId: reading!.readingId, choices: NONE }
    const confirmTheirs = () =>
      cloud.as(commission).call('imports.confirm', { requestId: anId(), ...theirs })
    await confirm(ours._id)
    expect(await confirmTheirs()).toMatchObject({ problem: { code: 'importUnderWay' } })
    await goOn(ours._id)
    expect(await confirmTheirs()).toMatchObject({ ok: true })
    await cloud.local.fireTimer('timer')
    expect(facilities()).toHaveLength(120)
    const shown = await cloud.as(commission).get('imports.show', { importId })
    expect(shown).toMatchObject({ status: 'written', writtenCount: 0, overtakenCount: 120 })
  })

  it('is confirmed where another there stands still', async () => {
    const goOnAt = '2026-03-02T01:00:00.000Z'
    cloud.put('imports', anImport({ importedBy: lead._id, status: 'confirmed', goOnAt }))
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(3)]))
    expect(await confirm(_id)).toMatchObject({ ok: true })
  })

  it('loses no row where it is read by two at once, and one of them is killed', async () => {
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(230)]))
    const { store } = cloud.local
    const spies = (['insert', 'set'] as const).map((name) =>
      jest.spyOn(store, name).mockImplementation(() => {
        throw new Error('the function was killed')
      }),
    )
    await cloud
      .as(lead)
      .call('imports.read', { importId: _id })
      .catch(() => undefined)
    spies.forEach((spy) => spy.mockRestore())
    await confirm(_id)
    await goOn(_id)
    expect(facilities()).toHaveLength(230)
  })

  it('that cannot be written holds up no other', async () => {
    const broken = anImport({
      ...{ importedBy: lead._id, status: 'confirmed', choices: NONE },
      goOnAt: '2026-03-01T00:00:00.000Z',
    })
    cloud.put('imports', broken)
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(20)]))
    await confirm(_id)
    await cloud.local.fireTimer('timer')
    expect(await show(_id)).toMatchObject({ status: 'written', writtenCount: 20 })
    expect(await show(broken._id)).toMatchObject({ status: 'confirmed' })
    expect(cloud.local.logs.filter(({ text }) => text.includes(broken._id))).toHaveLength(1)
  })

  it('refuses to confirm a file of which nothing would be written', async () => {
    const { _id } = await read(cloud, await aSheet([HEAD, ['甲', '', '', '', '', '', '']]))
    expect(await confirm(_id)).toMatchObject({ problem: { code: 'importEmpty' } })
  })

  it('registers every good row, each with its trail and when it is due', async () => {
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(230), ['甲', '学校']]))
    await confirm(_id)
    await goOn(_id)
    expect(facilities()).toHaveLength(230)
    const [first] = facilities()
    expect(first).toMatchObject({
      ...{ status: 'open', coordinatorId: coordinator._id, registeredByName: lead.name },
      ...{ operatorName: '罗大成', dueOn: expect.any(String), registeredAt: expect.any(String) },
    })
    const links = cloud.all('trail').filter(({ subject }) => subject === `facility:${first!._id}`)
    expect(links).toHaveLength(1)
    expect(links[0]).toMatchObject({ what: 'facility.imported', by: lead._id })
    expect(firstBreak(links, first!.trail)).toBeUndefined()
    expect(await show(_id)).toMatchObject({ status: 'written', writtenCount: 230 })
  })

  it('doubles nothing, however often and from wherever it is gone on with', async () => {
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(230)]))
    const requestId = anId()
    await confirm(_id, NONE, requestId)
    await confirm(_id, NONE, requestId)
    const twoPhones = [lead, commission].flatMap((each) => [
      cloud.as(each).get('imports.goOn', { importId: _id }),
      cloud.as(each).get('imports.goOn', { importId: _id }),
    ])
    await Promise.all([...twoPhones, cloud.local.fireTimer('timer')])
    await goOn(_id)
    expect(facilities()).toHaveLength(230)
    expect(new Set(names()).size).toBe(230)
    expect(await show(_id)).toMatchObject({ status: 'written', writtenCount: 230 })
  })

  it('goes on by itself when the phone is put away', async () => {
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(120)]))
    await confirm(_id)
    await cloud.local.fireTimer('timer')
    expect(facilities()).toHaveLength(120)
    expect(await show(_id)).toMatchObject({ status: 'written' })
    const { rows } = await cloud.as(lead).get('deliveries.list', {})
    expect(rows).toMatchObject([{ title: '本底导入完成', words: '本底.xlsx：登记了 120 个单位' }])
  })

  /** The function ends at its `kill`th portion, before it is committed or without hearing that it was. */
  async function goOnKilled(importId: string, kill: number, isCommitted: boolean): Promise<void> {
    const { store } = cloud.local
    const commit = store.commit.bind(store)
    let commits = 0
    const spy = jest.spyOn(store, 'commit').mockImplementation((transactionId) => {
      commits += 1
      if (commits < kill || (commits === kill && isCommitted)) commit(transactionId)
      if (commits >= kill) throw new Error('the function was killed')
    })
    const going = cloud.as(lead).call('imports.goOn', { importId })
    await going.catch(() => undefined)
    spy.mockRestore()
  }

  it.each([
    [1, false, 0],
    [2, false, 100],
    [2, true, 200],
    [4, true, 320],
  ])(
    'goes on where it was, killed at portion %s (committed: %s)',
    async (kill, committed, count) => {
      const { _id } = await read(cloud, await aSheet([HEAD, ...apart(320)]))
      await confirm(_id)
      await goOnKilled(_id, kill, committed)
      expect(facilities()).toHaveLength(count)
      await goOn(_id)
      expect(facilities()).toHaveLength(320)
      expect(new Set(names()).size).toBe(320)
      expect(await show(_id)).toMatchObject({ status: 'written', writtenCount: 320 })
    },
  )

  it('registers the same file once: what was imported before is there already', async () => {
    const content = await aSheet([HEAD, ...apart(12)])
    const first = await read(cloud, content)
    await confirm(first._id)
    await goOn(first._id)
    const second = await read(cloud, content)
    expect(second.reading?.counts).toEqual({ good: 0, alike: 0, same: 12, wrong: 0 })
    expect(await confirm(second._id)).toMatchObject({ problem: { code: 'importEmpty' } })
    expect(facilities()).toHaveLength(12)
  })

  it('passes over what somebody else has registered since the file was read', async () => {
    const [one, other] = apart(2)
    const { _id } = await read(cloud, await aSheet([HEAD, one!, other!]))
    const known = aFacility({ coordinatorId: coordinator._id, name: String(one![0]) })
    cloud.put('facilities', { ...known, likeKeys: likeKeys(known) })
    await confirm(_id)
    await goOn(_id)
    expect(names()).toEqual([String(one![0]), String(other![0])].sort())
    expect(await show(_id)).toMatchObject({ writtenCount: 1, overtakenCount: 1 })
  })

  it('takes and leaves rows as somebody decides', async () => {
    const known = aFacility({ coordinatorId: coordinator._id, name: '老街水厂' })
    cloud.put('facilities', { ...known, likeKeys: likeKeys(known) })
    const content = await aSheet([HEAD, plant('老街水厂'), plant('东坡水厂'), plant('西坝水厂')])
    const { _id } = await read(cloud, content)
    const [same] = await rowsOf(cloud, _id, 'same')
    await confirm(_id, { taken: [same!.row], left: [3] })
    await goOn(_id)
    expect(names()).toEqual(['老街水厂', '老街水厂', '西坝水厂'].sort())
    const taken = facilities().find(({ _id: id, name }) => name === '老街水厂' && id !== known._id)
    expect(taken?.alikeIds).toEqual([known._id])
  })

  it('keeps closed and suspended facilities as they are', async () => {
    const head = [...HEAD, '营业状态']
    const rows = [
      [...plant('东坡水厂'), '关闭'],
      [...plant('西坝水厂'), '停业'],
    ]
    const { _id } = await read(cloud, await aSheet([head, ...rows]))
    await confirm(_id)
    await goOn(_id)
    const byName = Object.fromEntries(facilities().map((each) => [each.name, each]))
    expect(byName['东坡水厂']).toMatchObject({ status: 'closed' })
    expect(byName['东坡水厂']).not.toHaveProperty('dueOn')
    expect(byName['西坝水厂']).toMatchObject({ status: 'suspended' })
  })

  it('clears file and rows away in the end, and remembers what was done', async () => {
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(3)]))
    await confirm(_id)
    await goOn(_id)
    const { fileId } = cloud.all('imports')[0]!
    cloud.local.setClock({ at: '2026-03-20T02:00:00.000Z', frozen: false })
    await cloud.local.fireTimer('timer')
    expect(cloud.all('importRows')).toEqual([])
    expect(await cloud.local.files.has(fileId.replace(/^.*?imports/, 'imports'))).toBe(false)
    expect(await show(_id)).toMatchObject({ status: 'written', writtenCount: 3 })
    expect(facilities()).toHaveLength(3)
  })

  it('is listed to everybody who may import there, and to nobody else', async () => {
    await read(cloud, await aSheet([HEAD, ...apart(3)]))
    const elsewhere = aPerson('centreLead', { area: '500299102000' })
    cloud.put('people', elsewhere)
    expect((await cloud.as(commission).get('imports.list', {})).rows).toMatchObject([
      { fileName: '本底.xlsx', status: 'read', importedByName: lead.name },
    ])
    expect((await cloud.as(elsewhere).get('imports.list', {})).rows).toEqual([])
  })
})
