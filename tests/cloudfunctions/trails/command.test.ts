import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CollectionName } from '../../../cloudfunctions/kernel/collections'
import { collections } from '../../../config/database'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'
import { register } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const ROOT = resolve(__dirname, '../../..')
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs')

const coordinator = aPerson('coordinator')
const officer = aPerson('officer')
const plant = aFacility({ coordinatorId: coordinator._id })

/** What the command prints and ends with, of an environment's collections as files. */
function run(folder: string, ...more: string[]): { code: number; lines: string[] } {
  const given = [TSX, join(ROOT, 'scripts/trail.ts'), ...more, '--export', folder]
  try {
    const printed = execFileSync(process.execPath, given, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return { code: 0, lines: printed.trim().split('\n') }
  } catch (failure) {
    const { status, stdout } = failure as { status: number; stdout: string }
    return { code: status, lines: stdout.trim().split('\n') }
  }
}

describe('npm run trail', () => {
  let cloud: TestCloud
  let folder: string
  let clueId: string

  /** As the console exports them: a document on each line. */
  function exported(): void {
    for (const { name } of collections) {
      const documents = cloud.all(name as CollectionName)
      const lines = documents.map((each) => JSON.stringify(each)).join('\n')
      writeFileSync(join(folder, `${name}.json`), lines)
    }
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trail-'))
    cloud = await startCloud({ now: NOW })
    for (const each of [coordinator, officer]) register(cloud, 'people', each)
    register(cloud, 'counties', aCounty({ dutyOfficerId: officer._id }))
    register(cloud, 'facilities', plant)
    const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const
    const { clues } = await cloud
      .as(coordinator)
      .get('patrols.submit', aReport(plant, { at: AT, wrong }))
    clueId = clues[0]!.clueId
    await cloud.as(officer).get('clues.accept', { requestId: anId(), clueId })
    await cloud.local.fireTimer('timer')
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await cloud.stop()
  })

  it('finds nothing where nobody touched anything, and ends well', () => {
    exported()
    const { code, lines } = run(folder, 'check')
    expect([code, lines]).toEqual([
      0,
      [expect.stringMatching(/^\d+ records, \d+ entries, 0 breaks$/)],
    ])
  })

  it('prints each place that does not hold, and ends badly', async () => {
    exported()
    const heads = run(folder, 'heads').lines
    expect(heads).toContainEqual(
      expect.stringMatching(new RegExp(`^clue:${clueId} 2 [0-9a-f]{64}$`)),
    )
    writeFileSync(join(folder, 'heads.txt'), heads.join('\n'))

    const entries = cloud.all('trail').filter(({ subject }) => subject === `clue:${clueId}`)
    const second = { filter: { _id: entries.find(({ seq }) => seq === 2)!._id }, multi: false }
    await cloud.local.store.update('trail', second, { $set: { what: 'clue.closed' } })
    const place = { filter: { _id: plant._id }, multi: false }
    await cloud.local.store.update('facilities', place, { $set: { name: '别的' } })
    const person = { filter: { _id: officer._id }, multi: false }
    await cloud.local.store.remove('people', person)
    exported()

    const { code, lines } = run(folder, 'check', '--heads', join(folder, 'heads.txt'))
    expect(code).toBe(1)
    expect(lines).toEqual(
      expect.arrayContaining([
        `clue:${clueId}  seq 2  altered`,
        `facility:${plant._id}  seq 1  recordAltered`,
        `person:${officer._id}  seq 1  recordMissing`,
        `clue:${clueId}  seq 2  headOfBefore`,
      ]),
    )
    expect(run(folder, 'check', '--subject', `facility:${plant._id}`).lines).toHaveLength(2)
  })
})
