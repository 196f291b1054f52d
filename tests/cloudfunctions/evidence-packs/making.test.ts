import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addMinutes } from '@domain/kernel/time'
import type { PhotoRef } from '@domain/photos/photo'
import { demoPhoto } from '../../../local-cloud/preview/demo-photo'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { readDocument } from '../../kit/documents'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId, aPerson, OTHER_COUNTY } from '../../kit/people'
import { register } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const LATER = '2026-03-02T04:00:00.000Z'

const coordinator = aPerson('coordinator', { name: '陈桂芳' })
const officer = aPerson('officer', { name: '周明' })
const stranger = aPerson('officer', { area: OTHER_COUNTY })
const commission = aPerson('commission')
const plant = aFacility({ name: '清溪水厂', coordinatorId: coordinator._id })

let cloud: TestCloud
let folder: string

beforeAll(async () => {
  cloud = await startCloud({ now: NOW })
  for (const each of [coordinator, officer, stranger, commission]) register(cloud, 'people', each)
  register(cloud, 'counties', aCounty({ dutyOfficerId: officer._id }))
  register(cloud, 'facilities', plant)
  folder = mkdtempSync(join(tmpdir(), 'evidence-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await cloud.stop()
})

const picture = demoPhoto(1)
let pictures = 0
let minutes = 0

/** The same picture, and each its own file: what stands behind the end of a picture is not drawn. */
async function uploaded(): Promise<PhotoRef> {
  pictures += 1
  const content = Buffer.concat([picture, Buffer.from(`${pictures}`)])
  const cloudPath = `photos/${coordinator._id}/202603/p${pictures}.jpg`
  const phone = await cloud.as(coordinator).phone()
  const { fileID } = await phone.uploadFile({ cloudPath, content: new Uint8Array(content) })
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { fileId: fileID, sha256, source: 'camera', takenAt: AT, size: content.length }
}

async function anAccepted(photos: PhotoRef[], note: string): Promise<string> {
  const wrong = { waterClear: { result: 'fail', note } } as const
  const report = aReport(plant, { at: AT, wrong, photos })
  const { clues } = await cloud.as(coordinator).get('patrols.submit', report)
  const clueId = clues[0]!.clueId
  await cloud.as(officer).get('clues.accept', { requestId: anId(), clueId })
  return clueId
}

/** Reported with these photos, and closed by the officer. */
async function aClue(photos: PhotoRef[]): Promise<{ clueId: string; subject: string }> {
  const clueId = await anAccepted(photos, '出厂水浑浊')
  const answer = { outcome: 'corrected', words: '已更换滤料' } as const
  await cloud.as(officer).get('clues.close', { requestId: anId(), clueId, ...answer })
  return { clueId, subject: `clue:${clueId}` }
}

const ask = async (subject: string) =>
  (await cloud.as(officer).get('evidencePacks.ask', { requestId: anId(), subject })).packId

async function make(packId: string) {
  for (;;) {
    const going = await cloud.as(officer).get('evidencePacks.goOn', { packId })
    if (going.pack.status !== 'asked') return going.pack
  }
}

/** The files of a pack by the ends of their names, the zip file unpacked by the real command. */
async function taken(packId: string) {
  const { files } = await cloud.as(officer).get('evidencePacks.take', { packId })
  const contents = await Promise.all(
    files.map(async ({ url }) => Buffer.from(await (await fetch(url)).arrayBuffer())),
  )
  const into = join(folder, packId)
  mkdirSync(into)
  writeFileSync(join(folder, `${packId}.zip`), contents[1]!)
  execFileSync('unzip', ['-q', join(folder, `${packId}.zip`), '-d', into], utf8)
  return { files, into, paper: await readDocument(contents[0]!) }
}

const utf8 = { env: { ...process.env, LC_ALL: 'C.UTF-8' }, encoding: 'utf8' } as const

const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

const checkSums = (into: string, list: string): string => {
  try {
    return execFileSync('sha256sum', ['-c', list], { cwd: into, ...utf8, stdio: 'pipe' })
  } catch (failure) {
    return (failure as { stdout: string }).stdout
  }
}

const manifestIn = (into: string) =>
  JSON.parse(readFileSync(join(into, 'manifest.json'), 'utf8')) as {
    photos: { name: string; words: string; recordedSha256: string; foundSha256?: string }[]
    trails: { subject: string; folder?: string; head: { seq: number; hash: string } }[]
  }

describe('a pack of evidence', () => {
  it('is made by officers of the place alone', async () => {
    const { subject } = await aClue([])
    const asked = { requestId: anId(), subject }
    const elsewhere = await cloud.as(stranger).call('evidencePacks.ask', asked)
    expect(elsewhere).toMatchObject({ ok: false, problem: { code: 'notFound' } })
    const above = await cloud.as(commission).call('evidencePacks.ask', asked)
    expect(above).toMatchObject({ ok: false, problem: { code: 'notAllowed' } })
    const packId = await ask(subject)
    const unready = await cloud.as(officer).call('evidencePacks.take', { packId })
    expect(unready).toMatchObject({ ok: false, problem: { code: 'evidenceUnready' } })
    const foreign = await cloud.as(stranger).call('evidencePacks.goOn', { packId })
    expect(foreign).toMatchObject({ ok: false, problem: { code: 'notFound' } })
  })

  it('is one zip file and a paper, and can be checked with sha256sum alone', async () => {
    const { subject } = await aClue([await uploaded(), await uploaded()])
    await cloud.local.fireTimer('timer')
    const pack = await make(await ask(subject))
    expect(pack).toMatchObject({ status: 'made', photoCount: 2, unsoundCount: 0, breakCount: 0 })

    const { files, into, paper } = await taken(pack._id)
    expect(files.map(({ fileName }) => fileName)).toEqual([
      '证据包-清溪水厂-2026-03-02.docx',
      '证据包-清溪水厂-2026-03-02.zip',
    ])
    for (const list of ['SHA256SUMS', 'RECORDED-SHA256SUMS']) {
      const lines = checkSums(into, list).trim().split('\n')
      expect(lines.length).toBeGreaterThan(4)
      expect(lines.filter((line) => !line.endsWith(': OK'))).toEqual([])
    }
    expect(readdirSync(join(into, 'photos'))).toEqual(['001.jpg', '002.jpg'])
    expect(paper.pictures).toHaveLength(2)
    for (const words of [
      '案卷材料',
      '出厂水浑浊',
      '陈桂芳',
      '已更换滤料',
      '日常巡查记录',
      '已封存',
    ])
      expect(paper.words).toContain(words)
    expect(readFileSync(join(into, '说明.txt'), 'utf8')).toContain('sha256sum -c SHA256SUMS')
  })

  it('holds every entry of its trails as the text that its hash is made of, each naming the one before', async () => {
    const { subject } = await aClue([])
    const pack = await make(await ask(subject))
    const { into } = await taken(pack._id)
    const trail = manifestIn(into).trails.find((each) => each.subject === subject)!
    const names = readdirSync(join(into, trail.folder!)).sort()
    let before = ''
    for (const name of names) {
      const text = readFileSync(join(into, trail.folder!, name))
      expect(JSON.parse(text.toString())).toMatchObject({ subject, prevHash: before })
      before = createHash('sha256').update(text).digest('hex')
    }
    expect(trail.head).toEqual({ seq: names.length, hash: before })
  })

  it('says what is not sealed, was changed, or is gone, and is made all the same', async () => {
    const [kept, changed, gone] = [await uploaded(), await uploaded(), await uploaded()]
    const { subject } = await aClue([kept, { ...changed, sha256: 'b'.repeat(64) }, gone])
    await (await cloud.as(coordinator).phone()).deleteFile({ fileList: [gone.fileId] })
    const pack = await make(await ask(subject))
    expect(pack).toMatchObject({ status: 'made', photoCount: 3, unsoundCount: 3 })
    const { into, paper } = await taken(pack._id)
    expect(manifestIn(into).photos.map(({ words }) => words)).toEqual([
      '还没有封存，与拍摄时的校验码一致',
      '与拍摄时的校验码不一致',
      '照片文件找不到',
    ])
    expect(checkSums(into, 'SHA256SUMS')).not.toContain('FAILED')
    expect(checkSums(into, 'RECORDED-SHA256SUMS')).toContain('photos/002.jpg: FAILED')
    expect(paper.words).toContain('照片文件找不到')
  })

  it('says where a trail was altered, and the list of then shows it', async () => {
    const { subject } = await aClue([])
    const entries = cloud.all('trail').filter((each) => each.subject === subject)
    const filter = { _id: entries.find(({ seq }) => seq === 2)!._id }
    const $set = { by: coordinator._id }
    await cloud.local.store.update('trail', { filter, multi: false }, { $set })
    const pack = await make(await ask(subject))
    expect(pack).toMatchObject({ status: 'made', breakCount: 1 })
    const { into, paper } = await taken(pack._id)
    expect(checkSums(into, 'RECORDED-SHA256SUMS')).toMatch(/clue-\w+\/0002.json: FAILED/)
    expect(paper.words).toContain('第 2 条这一条的内容被改动过')
  })

  it('leaves in the trail of the clue who asked for it and who took it, and what its hash is', async () => {
    const { subject } = await aClue([])
    const pack = await make(await ask(subject))
    const { files } = await taken(pack._id)
    expect(files).toHaveLength(2)
    const { rows } = await cloud.as(officer).get('trails.show', { subject })
    expect(rows.slice(0, 2).map(({ who, what }) => `${who} ${what}`)).toEqual([
      '周明 取走证据包',
      '周明 做证据包',
    ])
    expect((await cloud.as(officer).get('trails.check', { subject })).breaks).toEqual([])
    const zip = readFileSync(join(folder, `${pack._id}.zip`))
    expect(pack.files[1]).toMatchObject({
      sha256: createHash('sha256').update(zip).digest('hex'),
      byteCount: zip.length,
    })
  })

  it('is made to the end by the timer where nobody waits for it, and who asked is told', async () => {
    const { subject } = await aClue([await uploaded()])
    const packId = await ask(subject)
    cloud.local.setClock({ at: '2026-03-02T03:00:00.000Z', frozen: false })
    await cloud.local.fireTimer('export')
    expect(cloud.one('evidencePacks', packId)).toMatchObject({ status: 'made' })
    const { rows } = await cloud.as(officer).get('deliveries.list', {})
    expect(rows[0]).toMatchObject({ kind: 'evidenceEnded', title: '证据包已做好' })
    expect(cloud.count('evidenceParts')).toBe(0)
  })

  it('of a case holds what was merged into its clues, and what was counted for it', async () => {
    const colleague = register(cloud, 'people', aPerson('officer', { name: '李执法' }))
    const clueId = await anAccepted([await uploaded()], '出厂水浑浊')
    const again = await anAccepted([await uploaded()], '又去看，还是浑浊')
    await cloud.as(officer).get('clues.merge', {
      ...{ requestId: anId(), clueId: again, intoId: clueId, words: '同一件事' },
    })
    const { assistanceId } = await cloud.as(officer).get('assistances.ask', {
      ...{ requestId: anId(), clueId, coordinatorId: coordinator._id, dueOn: '2026-03-06' },
      ...{ kind: 'count', asked: '清点滤料更换了几个罐' },
    })
    await cloud.as(coordinator).get('assistances.answer', {
      ...{
        _id: anId(),
        assistanceId,
        startedAt: AT,
        endedAt: AT,
        fixMissing: 'denied',
        photos: [],
      },
      ...{ given: true, words: '三个罐都换了', count: 3, present: '厂长刘某' },
    })
    const { caseId } = await cloud.as(officer).get('cases.open', {
      ...{ requestId: anId(), openedOn: '2026-03-02' },
      clues: [{ clueId, seen: cloud.one('clues', clueId)!.handlings.length }],
      officerIds: [officer._id, colleague._id],
    })
    const pack = await make(await ask(`case:${caseId}`))
    expect(pack).toMatchObject({ status: 'made', photoCount: 2 })
    const { into, paper } = await taken(pack._id)
    for (const words of ['又去看，还是浑浊', '三个罐都换了', '厂长刘某', '清点的数'])
      expect(paper.words).toContain(words)
    const subjects = manifestIn(into).trails.map(({ subject }) => subject)
    expect(subjects).toEqual(expect.arrayContaining([`clue:${clueId}`, `clue:${again}`]))
  })

  it('is several zip files where the photos are more than one holds, each checkable by itself', async () => {
    const large = { size: 15_000_000 }
    const photos = await Promise.all(
      Array.from({ length: 5 }, async () => ({ ...(await uploaded()), ...large })),
    )
    const { subject } = await aClue(photos)
    const pack = await make(await ask(subject))
    const { files } = await taken(pack._id)
    const names = files.map(({ fileName }) => fileName)
    expect(names.slice(1)).toEqual([
      '证据包-清溪水厂-2026-03-02.zip',
      '证据包-清溪水厂-2026-03-02-2.zip',
    ])
    const second = Buffer.from(await (await fetch(files[2]!.url)).arrayBuffer())
    const into = join(folder, `${pack._id}-2`)
    mkdirSync(into)
    writeFileSync(`${into}.zip`, second)
    execFileSync('unzip', ['-q', `${into}.zip`, '-d', into], utf8)
    expect(readdirSync(join(into, 'photos'))).toEqual(['005.jpg'])
    for (const list of ['SHA256SUMS', 'RECORDED-SHA256SUMS'])
      expect(checkSums(into, list)).toMatch(/photos\/005.jpg: OK/)
    expect(sha256Of(second)).toBe(pack.files[2]?.sha256)
    expect(manifestIn(join(folder, pack._id)).photos).toHaveLength(5)
  })

  it('is in portions where there are many photos, which two at once make one pack of', async () => {
    const photos = await Promise.all(Array.from({ length: 9 }, () => uploaded()))
    const { subject, clueId } = await aClue(photos)
    const found = cloud.one('clues', clueId)!
    const many = await Promise.all(Array.from({ length: 24 }, () => uploaded()))
    const handlings = [{ ...found.handlings[0]!, photos: many }]
    await cloud.local.store.update(
      'clues',
      { filter: { _id: clueId }, multi: false },
      {
        $set: { handlings },
      },
    )
    const packId = await ask(subject)
    const both = await Promise.allSettled([make(packId), make(packId)])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    expect(cloud.one('evidencePacks', packId)).toMatchObject({ photoCount: 33, partCount: 2 })
    const { into } = await taken(packId)
    expect(readdirSync(join(into, 'photos'))).toHaveLength(33)
    expect(checkSums(into, 'SHA256SUMS')).not.toContain('FAILED')
  })

  it('is what was recorded of it, also where somebody slower makes it once more', async () => {
    const { subject } = await aClue([])
    const packId = await ask(subject)
    await make(packId)
    const set = (status: 'asked' | 'made') =>
      cloud.local.store.update(
        'evidencePacks',
        { filter: { _id: packId }, multi: false },
        { $set: { status } },
      )
    await set('asked')
    cloud.local.setClock(addMinutes(LATER, 5))
    await cloud.as(officer).get('evidencePacks.goOn', { packId })
    await set('made')
    const { files = [] } = cloud.one('evidencePacks', packId)!
    const taking = await cloud.as(officer).get('evidencePacks.take', { packId })
    for (const [place, { url }] of taking.files.entries()) {
      const content = Buffer.from(await (await fetch(url)).arrayBuffer())
      expect(sha256Of(content)).toBe(files[place]?.sha256)
    }
  })

  it.each(['killedAfter', 'answerLost'] as const)(
    'is one pack, told of once, though the function is %s again and again, each time some requests later',
    async (mishap) => {
      const { subject } = await aClue([await uploaded(), await uploaded()])
      const packId = await ask(subject)
      for (let turn = 1; cloud.one('evidencePacks', packId)?.status === 'asked'; turn += 3) {
        cloud.local.mishaps.decide = ({ functionName, place }) =>
          functionName === 'export' && place === turn ? mishap : undefined
        await cloud
          .as(officer)
          .call('evidencePacks.goOn', { packId })
          .catch(() => undefined)
        minutes += 1
        cloud.local.setClock({ at: addMinutes(LATER, minutes), frozen: false })
      }
      cloud.local.mishaps.decide = undefined
      minutes += 10
      cloud.local.setClock({ at: addMinutes(LATER, minutes), frozen: false })
      await cloud.local.fireTimer('export')
      await cloud.local.fireTimer('timer')
      expect(cloud.count('evidenceParts')).toBe(0)
      const { into } = await taken(packId)
      expect(checkSums(into, 'RECORDED-SHA256SUMS')).not.toContain('FAILED')
      const { rows } = await cloud.as(officer).get('deliveries.list', {})
      const page = `packages/office/evidence/index?kind=clue&id=${subject.split(':')[1]!}`
      expect(rows.filter((each) => each.page === page)).toHaveLength(1)
      const trail = cloud.all('trail').filter((each) => each.subject === `evidencePack:${packId}`)
      expect(trail.map(({ what }) => what).sort()).toEqual([
        ...['evidencePack.asked', 'evidencePack.made', 'evidencePack.planned'],
        'evidencePack.taken',
      ])
    },
  )

  it('is gone after a week, and says so', async () => {
    const { subject } = await aClue([])
    const pack = await make(await ask(subject))
    cloud.local.setClock({ at: '2026-03-12T03:00:00.000Z', frozen: false })
    const late = await cloud.as(officer).call('evidencePacks.take', { packId: pack._id })
    expect(late).toMatchObject({ ok: false, problem: { code: 'evidenceGone' } })
    // Each tick removes some of what the packs before have left.
    const ticks = Math.ceil(cloud.count('exports') / 50)
    for (let tick = 1; tick <= ticks; tick += 1) await cloud.local.fireTimer('timer')
    expect(cloud.all('exports')).toEqual([])
  })
})
