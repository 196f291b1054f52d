import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalCloud, WxCloud } from '../../local-cloud'
import { filesInMemory, filesOnDisk } from '../../local-cloud/storage/files'
import { sdkOf, startTestCloud } from './kit'

const NOW = '2026-03-02T01:00:00.000Z'
const inSeconds = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString()

let cloud: LocalCloud
let alice: WxCloud
let bob: WxCloud

beforeEach(async () => {
  cloud = await startTestCloud({ clock: { at: NOW, frozen: true } })
  alice = await cloud.client('o-alice')
  bob = await cloud.client('o-bob')
})
afterEach(() => cloud.stop())

const bytes = (text: string) => new TextEncoder().encode(text)
const putByAlice = (cloudPath = 'photos/一 1.jpg') =>
  alice.uploadFile({ cloudPath, content: bytes('hello') })
const get = async (link: string) => fetch(encodeURI(link))

describe('a client under the rule read: false, write: its owner', () => {
  it('may not read even what it has uploaded', async () => {
    const { fileID } = await putByAlice()
    const { fileList } = await alice.getTempFileURL({ fileList: [fileID] })
    expect(fileList).toEqual([
      { fileID, tempFileURL: '', status: -503002, errMsg: 'STORAGE_EXCEED_AUTHORITY' },
    ])
    await expect(alice.downloadFile({ fileID })).rejects.toMatchObject({ errCode: -503002 })
  })

  it('may not overwrite or delete another’s file, and may its own', async () => {
    const { fileID } = await putByAlice()
    await expect(
      bob.uploadFile({ cloudPath: 'photos/一 1.jpg', content: bytes('bad') }),
    ).rejects.toMatchObject({
      errCode: -503002,
      errMsg: expect.stringContaining('cloud.uploadFile:fail'),
    })
    const refused = await bob.deleteFile({ fileList: [fileID, 'cloud://x.y/none'] })
    expect(refused.fileList.map(({ status }) => status)).toEqual([-503002, -503003])
    await putByAlice()
    expect((await alice.deleteFile({ fileList: [fileID] })).fileList[0]).toMatchObject({
      status: 0,
    })
  })

  it('may not overwrite what a function has stored', async () => {
    const sdk = sdkOf(cloud)
    await sdk.uploadFile({ cloudPath: 'sealed/1.jpg', fileContent: Buffer.from('sealed') })
    await expect(putByAlice('sealed/1.jpg')).rejects.toMatchObject({ errCode: -503002 })
  })

  it.each(['/a.jpg', 'a//b.jpg', '', 'a/../b.jpg', '文'.repeat(284)])(
    'may not store under %p',
    async (cloudPath) => {
      await expect(putByAlice(cloudPath)).rejects.toMatchObject({ errCode: -501007 })
    },
  )
})

describe('another rule', () => {
  it('lets everybody read, where it says so', async () => {
    const open = await startTestCloud({ storageRule: { read: true, write: 'auth != null' } })
    const phone = await open.client('o-alice')
    const { fileID } = await phone.uploadFile({ cloudPath: 'a 中.txt', content: bytes('hello') })
    const { content, statusCode } = await phone.downloadFile({ fileID })
    expect([await content.text(), statusCode]).toEqual(['hello', 200])
    await open.stop()
  })

  it.each(["get('database.people')", 'auth.openid = 1', 'true ||', 'process.exit()', 'a ? b : c'])(
    'stops the cloud at its start where it says %p',
    async (write) => {
      await expect(startTestCloud({ storageRule: { read: false, write } })).rejects.toThrow(
        'storage rule',
      )
    },
  )
})

describe('a temporary link', () => {
  it('opens the file until it expires, and no other file', async () => {
    const { fileID } = await putByAlice()
    const sdk = sdkOf(cloud)
    const { fileList } = await sdk.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
    const link = fileList[0]!.tempFileURL
    expect(link).toContain('photos/一 1.jpg')
    const answer = await get(link)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(await answer.text()).toBe('hello')

    await putByAlice('photos/2.jpg')
    expect((await get(link.replace('一 1', '2'))).status).toBe(403)
    expect((await get(link.replace(/t=\d+/, 't=99999999999'))).status).toBe(403)
    expect((await get(link.replace(/\?.*/, ''))).status).toBe(403)
    cloud.setClock({ at: inSeconds(59), frozen: true })
    expect((await get(link)).status).toBe(200)
    cloud.setClock({ at: inSeconds(61), frozen: true })
    expect((await get(link)).status).toBe(403)
  })

  it('does not let anybody upload', async () => {
    const { fileID } = await putByAlice()
    const { fileList } = await sdkOf(cloud).getTempFileURL({ fileList: [fileID] })
    const answer = await fetch(encodeURI(fileList[0]!.tempFileURL), {
      method: 'PUT',
      body: 'bad',
      headers: { authorization: new URL(fileList[0]!.tempFileURL).search },
    })
    expect(answer.status).toBe(403)
  })
})

describe('the paths of all files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['in memory', filesInMemory()],
    ['on disk', filesOnDisk(folder)],
  ])('are told %s', async (_, files) => {
    const about = { contentType: 'text/plain', bytes: Buffer.from('a\nb') }
    for (const path of ['一/1.txt', '2.txt', '3.txt']) await files.put({ path, ...about })
    await files.remove('2.txt')
    expect((await files.paths()).sort()).toEqual(['3.txt', '一/1.txt'])
  })
})
