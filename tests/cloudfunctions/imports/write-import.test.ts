import { firstBreak } from '@domain/kernel/trail'
import { likeKeys } from '@domain/facilities/likeness'
import type { TestCloud } from '../../kit/cloud'
import { aFacility } from '../../kit/facilities'
import { anImport } from '../../kit/imports'
import { anId } from '../../kit/people'
import { aSheet } from '../../kit/sheets'
import {
  apart,
  commission,
  confirm,
  coordinator,
  goOn,
  HEAD,
  importing,
  lead,
  NONE,
  plant,
  read,
  rowsOf,
} from './kit'

describe('an import', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await importing()
  })
  afterEach(() => cloud.stop())

  const facilities = () => cloud.all('facilities')
  const show = (importId: string) => cloud.as(lead).get('imports.show', { importId })

  const names = () =>
    facilities()
      .map(({ name }) => name)
      .sort()

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
    await confirm(cloud, _id)
    await goOn(cloud, _id)
    expect(facilities()).toHaveLength(230)
  })

  it('that cannot be written holds up no other', async () => {
    const broken = anImport({
      ...{ importedBy: lead._id, status: 'confirmed', choices: NONE },
      goOnAt: '2026-03-01T00:00:00.000Z',
    })
    cloud.put('imports', broken)
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(20)]))
    await confirm(cloud, _id)
    await cloud.local.fireTimer('timer')
    expect(await show(_id)).toMatchObject({ status: 'written', writtenCount: 20 })
    expect(await show(broken._id)).toMatchObject({ status: 'confirmed' })
    expect(cloud.local.logs.filter(({ text }) => text.includes(broken._id))).toHaveLength(1)
  })

  it('registers every good row, each with its trail and when it is due', async () => {
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(230), ['甲', '学校']]))
    await confirm(cloud, _id)
    await goOn(cloud, _id)
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
    await confirm(cloud, _id, NONE, requestId)
    await confirm(cloud, _id, NONE, requestId)
    const twoPhones = [lead, commission].flatMap((each) => [
      cloud.as(each).get('imports.goOn', { importId: _id }),
      cloud.as(each).get('imports.goOn', { importId: _id }),
    ])
    await Promise.all([...twoPhones, cloud.local.fireTimer('timer')])
    await goOn(cloud, _id)
    expect(facilities()).toHaveLength(230)
    expect(new Set(names()).size).toBe(230)
    expect(await show(_id)).toMatchObject({ status: 'written', writtenCount: 230 })
  })

  it('goes on by itself when the phone is put away', async () => {
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(120)]))
    await confirm(cloud, _id)
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
      await confirm(cloud, _id)
      await goOnKilled(_id, kill, committed)
      expect(facilities()).toHaveLength(count)
      await goOn(cloud, _id)
      expect(facilities()).toHaveLength(320)
      expect(new Set(names()).size).toBe(320)
      expect(await show(_id)).toMatchObject({ status: 'written', writtenCount: 320 })
    },
  )

  it('registers the same file once: what was imported before is there already', async () => {
    const content = await aSheet([HEAD, ...apart(12)])
    const first = await read(cloud, content)
    await confirm(cloud, first._id)
    await goOn(cloud, first._id)
    const second = await read(cloud, content)
    expect(second.reading?.counts).toEqual({ good: 0, alike: 0, same: 12, wrong: 0 })
    expect(await confirm(cloud, second._id)).toMatchObject({ problem: { code: 'importEmpty' } })
    expect(facilities()).toHaveLength(12)
  })

  it('passes over what somebody else has registered since the file was read', async () => {
    const [one, other] = apart(2)
    const { _id } = await read(cloud, await aSheet([HEAD, one!, other!]))
    const known = aFacility({ coordinatorId: coordinator._id, name: String(one![0]) })
    cloud.put('facilities', { ...known, likeKeys: likeKeys(known) })
    await confirm(cloud, _id)
    await goOn(cloud, _id)
    expect(names()).toEqual([String(one![0]), String(other![0])].sort())
    expect(await show(_id)).toMatchObject({ writtenCount: 1, overtakenCount: 1 })
  })

  it('takes and leaves rows as somebody decides', async () => {
    const known = aFacility({ coordinatorId: coordinator._id, name: '老街水厂' })
    cloud.put('facilities', { ...known, likeKeys: likeKeys(known) })
    const content = await aSheet([HEAD, plant('老街水厂'), plant('东坡水厂'), plant('西坝水厂')])
    const { _id } = await read(cloud, content)
    const [same] = await rowsOf(cloud, _id, 'same')
    await confirm(cloud, _id, { taken: [same!.row], left: [3] })
    await goOn(cloud, _id)
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
    await confirm(cloud, _id)
    await goOn(cloud, _id)
    const byName = Object.fromEntries(facilities().map((each) => [each.name, each]))
    expect(byName['东坡水厂']).toMatchObject({ status: 'closed' })
    expect(byName['东坡水厂']).not.toHaveProperty('dueOn')
    expect(byName['西坝水厂']).toMatchObject({ status: 'suspended' })
  })

  it('clears file and rows away in the end, and remembers what was done', async () => {
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(3)]))
    await confirm(cloud, _id)
    await goOn(cloud, _id)
    const { fileId } = cloud.all('imports')[0]!
    cloud.local.setClock({ at: '2026-03-20T02:00:00.000Z', frozen: false })
    await cloud.local.fireTimer('timer')
    expect(cloud.all('importRows')).toEqual([])
    expect(await cloud.local.files.has(fileId.replace(/^.*?imports/, 'imports'))).toBe(false)
    expect(await show(_id)).toMatchObject({ status: 'written', writtenCount: 3 })
    expect(facilities()).toHaveLength(3)
  })
})
