import { likeKeys } from '@domain/facilities/likeness'
import type { TestCloud } from '../../kit/cloud'
import { aFacility } from '../../kit/facilities'
import { anImport } from '../../kit/imports'
import { anId, aPerson } from '../../kit/people'
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
} from './kit'

describe('an import that is to be confirmed', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await importing()
  })
  afterEach(() => cloud.stop())

  const facilities = () => cloud.all('facilities')

  it('writes nothing before it is confirmed, or after it was cancelled', async () => {
    const { _id } = await read(cloud, await aSheet([HEAD, ...apart(3)]))
    await goOn(cloud, _id)
    await cloud.local.fireTimer('timer')
    expect(facilities()).toEqual([])
    await cloud.as(lead).get('imports.cancel', { requestId: anId(), importId: _id })
    expect(await confirm(cloud, _id)).toMatchObject({ problem: { code: 'moveForbidden' } })
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
    await confirm(cloud, ours._id)
    expect(await confirmTheirs()).toMatchObject({ problem: { code: 'importUnderWay' } })
    await goOn(cloud, ours._id)
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
    expect(await confirm(cloud, _id)).toMatchObject({ ok: true })
  })

  it('refuses to confirm a file of which nothing would be written', async () => {
    const { _id } = await read(cloud, await aSheet([HEAD, ['甲', '', '', '', '', '', '']]))
    expect(await confirm(cloud, _id)).toMatchObject({ problem: { code: 'importEmpty' } })
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
