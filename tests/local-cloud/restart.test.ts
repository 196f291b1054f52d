import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalCloud } from '../../local-cloud'
import { clueAlert, sdkOf, startTestCloud } from './kit'

describe('a cloud with a data folder', () => {
  let dataDir: string
  let cloud: LocalCloud
  beforeEach(() => {
    dataDir = join(mkdtempSync(join(tmpdir(), 'cloud-')), 'new', 'folder')
  })
  afterEach(async () => {
    await cloud.stop()
    rmSync(dataDir, { recursive: true })
  })

  async function restart(): Promise<void> {
    await cloud.stop()
    cloud = await startTestCloud({ dataDir })
  }

  it('still has its documents, files and grants after a restart', async () => {
    cloud = await startTestCloud({ dataDir })
    const alice = await cloud.client('o-alice')
    await cloud.store.insert('people', [{ _id: 'p1', group: 'a' }])
    const { fileID } = await alice.uploadFile({
      cloudPath: '照片/1.jpg',
      content: new TextEncoder().encode('first\nsecond'),
    })
    await alice.requestSubscribeMessage({ tmplIds: [clueAlert.id] })

    await restart()

    const sdk = sdkOf(cloud)
    const { data } = await sdk.database().collection('people').get()
    expect(data).toEqual([{ _id: 'p1', group: 'a' }])
    const { fileContent } = await sdk.downloadFile({ fileID })
    expect(fileContent.toString()).toBe('first\nsecond')
    expect(cloud.ledger.left('o-alice', clueAlert.id)).toBe(1)
    const bob = await cloud.client('o-bob')
    expect((await bob.deleteFile({ fileList: [fileID] })).fileList[0]?.status).toBe(-503002)
  })

  it('still shows the messages it has sent, and that they were used up', async () => {
    cloud = await startTestCloud({ dataDir })
    cloud.ledger.grant('o-alice', clueAlert.id)
    await cloud.openPlatform.answerJson('subscribeMessage.send', {
      touser: 'o-alice',
      template_id: clueAlert.id,
      data: { thing1: { value: '一' }, time2: { value: '09:00' }, phrase3: { value: '二' } },
    })
    await restart()
    expect(cloud.sentMessages).toMatchObject([{ openid: 'o-alice', msgid: '1' }])
    expect(cloud.ledger.left('o-alice', clueAlert.id)).toBe(0)
  })

  it('opens no links that were given before', async () => {
    cloud = await startTestCloud({ dataDir })
    const alice = await cloud.client('o-alice')
    const { fileID } = await alice.uploadFile({ cloudPath: 'a.txt', content: new Uint8Array(1) })
    const { fileList } = await sdkOf(cloud).getTempFileURL({ fileList: [fileID] })
    const old = new URL(fileList[0]!.tempFileURL)
    await restart()
    expect((await fetch(`${cloud.url}${old.pathname}${old.search}`)).status).toBe(403)
  })
})
