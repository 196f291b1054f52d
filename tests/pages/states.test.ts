// Every page in every state: while it reads, with nothing to show, without a network, when the cloud fails, and for
// somebody who may not see it.

import type { Person } from '@domain/people/person'
import type { TestCloud } from '../kit/cloud'
import type { Place } from '../kit/places'
import { killAll, openWeapp, type Reach, type Weapp } from '../kit/weapp'
import { openBundle } from '../kit/weapp/bundle'
import { startEverything, type Everybody } from './everything'
import { all, lists, single, WRITTEN } from './pages'

const NOW = '2026-03-02T02:00:00.000Z'

describe('every page', () => {
  let cloud: TestCloud
  let place: Place
  let here: Everybody
  let elsewhere: Everybody

  beforeAll(async () => {
    const everything = await startEverything({ now: NOW })
    cloud = everything.cloud
    place = everything.place
    here = everything.here
    elsewhere = everything.elsewhere
  })
  afterEach(killAll)
  afterAll(() => cloud.stop())

  it('is among those that are tried here', () => {
    const tried = all.map(([, { path }]) => path(place).split('?')[0])
    expect(new Set([...tried, ...WRITTEN])).toEqual(new Set(openBundle().pages))
  })

  const signedIn = new Map<string, ReadonlyMap<string, string>>()

  /** What a phone knows of its person who is signed in and has read nothing yet. */
  async function knownOf(openid: string): Promise<ReadonlyMap<string, string>> {
    const known = signedIn.get(openid)
    if (known) return known
    const app = await openWeapp({ cloud, openid })
    app.kill()
    const stored = new Map([...app.phone.storage].filter(([key]) => !/^(read|pack)\//.test(key)))
    signedIn.set(openid, stored)
    return stored
  }

  async function opens(path: string, { openid = '' }: Person, reach: Reach): Promise<Weapp> {
    return openWeapp({ cloud, openid, path, reach, stored: await knownOf(openid), haste: 20 })
  }

  describe.each(all)('%s', (_, { by, path, asks, shows, isSecret }) => {
    it('says that it is reading and that the cloud failed, and tries again when asked', async () => {
      const app = await opens(path(place), here[by], 'stalled')
      expect(app.text()).toContain('正在读取')
      app.phone.reach('failing')
      await app.waitFor('没有读到')
      app.phone.reach('online')
      await app.tap('再试一次')
      await app.waitFor(shows)
      expect(app.errors).toEqual([])
    })

    const afterwards = isSecret ? 'is on no phone once it is left' : 'shows again what was read'
    it(`says that there is no network, reads by itself when it is back, and ${afterwards}`, async () => {
      const app = await opens(path(place), here[by], 'offline')
      expect(app.text()).toContain('现在没有网络')
      await app.reach('online')
      await app.waitFor(shows)
      if (!isSecret) await app.waitUntil(() => isKept(app, asks))
      expect(app.errors).toEqual([])
      app.kill()
      app.phone.reach('offline')
      await app.start(path(place))
      if (isSecret) expect(app.text()).not.toContain(shows)
      else expect(app.text()).toContain(shows)
      expect(app.text()).toMatch(isSecret ? /现在没有网络/ : /现在没有网络|离线/)
      expect(app.errors).toEqual([])
    })
  })

  it.each(Object.entries(lists))(
    '%s says that there is nothing',
    async (_, { by, path, empty }) => {
      const app = await opens(path(place), elsewhere[by], 'online')
      await app.waitFor(empty)
      expect(app.errors).toEqual([])
    },
  )

  it.each(Object.entries(single))('%s is refused to a stranger', async (_, { by, path, shows }) => {
    const app = await opens(path(place), elsewhere[by], 'online')
    await app.waitFor('没有找到')
    expect(app.text()).not.toContain(shows)
    expect(app.text()).not.toContain(place.marker)
    expect(app.errors).toEqual([])
  })
})

/** What answers the question with no network: the answer itself, or the phone's own copy of the registry. */
const isKept = (app: Weapp, asks: string): boolean =>
  keptToRead(app).includes(`"${asks}"`) ||
  (asks === 'facilities.due' && [...app.phone.storage.keys()].some((key) => /^pack\//.test(key)))

const keptToRead = ({ phone }: Weapp): string =>
  [...phone.storage].flatMap(([key, text]) => (key.startsWith('read/') ? [text] : [])).join('')
