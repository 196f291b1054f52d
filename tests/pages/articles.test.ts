// The commission writes an article on the phone, a villager who is not signed in finds it, answers its quiz, and reads it again
// where there is no network.

import type { Person } from '@domain/people/person'
import { anArticle } from '../kit/articles'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { anId, aPerson } from '../kit/people'
import { aPlace, putPlace } from '../kit/places'
import { openWeapp, type Weapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'

const TEXT = '先看井。\n\n## 怎么消毒\n\n按说明**投药**。<script>alert(1)</script>'

describe('articles on the phone', () => {
  let cloud: TestCloud
  let commission: Person

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    commission = aPerson('commission')
    cloud.put('people', commission)
    cloud.put('counties', aCounty({ dutyOfficerId: anId() }))
    cloud.put('articles', anArticle({ at: '2026-02-01T00:00:00.000Z', title: '洗手二十秒' }))
  })
  afterAll(() => cloud.stop())

  it('one is written, kept through a kill, looked at, saved and published', async () => {
    const app = await openWeapp({
      ...{ cloud, openid: commission.openid ?? '', haste: 20 },
      path: 'packages/article/desk/index',
    })
    await app.waitFor('没有草稿的文章')
    await app.tap('写一篇')
    expect(app.text()).toContain('请写标题')
    await app.type('标题', '井水要消毒')
    await app.tap('饮水卫生')
    await app.tap('居民')
    await app.type('摘要', '井水看着清，也要消毒、烧开再喝。')
    await app.type('依据的法律法规', '《生活饮用水卫生监督管理办法》')
    await app.type('正文', TEXT)
    await app.tap('加图片')
    await app.waitFor('已加 1 张图')
    await app.type('正文', `${TEXT}\n\n![井台](图1)`)
    await app.tap('加一题')
    await app.type('第 1 题', '井水很清，能生喝吗？')
    await app.type('第 1 题的答案 1', '能')
    await app.type('第 1 题的答案 2', '不能，烧开再喝')
    await app.tap('答案 2')
    await app.type('第 1 题为什么', '细菌看不见，烧开才能杀死。')

    await app.start('packages/article/write/index')
    await app.tap('预览')
    await app.waitFor('网页代码去掉了')
    expect(app.text()).toContain('怎么消毒')
    expect(app.text()).not.toContain('script')
    await app.tap('接着写')
    await app.tap('存草稿')
    await app.waitFor('只有本单位能看到')
    await app.tap('发布')
    await app.tap('发布')
    await app.waitFor('所有人都能看到')
    expect(app.text()).toContain('井台')
    expect(app.text()).not.toContain('要有网络才能看')
    expect(cloud.all('articles').map(({ title, status }) => `${title} ${status}`)).toContain(
      '井水要消毒 published',
    )
    expect(app.errors).toEqual([])
  })

  it('a villager finds it, learns from the quiz, and reads it again with no network', async () => {
    const app = await openWeapp({ cloud, openid: 'o-villager', haste: 20 })
    await app.tap('卫生知识文章')
    await app.waitFor('洗手二十秒')
    await app.type('找文章：如 洗手', '井水')
    await app.waitUntil(() => !app.shows('洗手二十秒') && app.shows('井水要消毒'))
    await app.tap('井水要消毒')
    await app.waitFor('《生活饮用水卫生监督管理办法》')
    expect(app.text()).not.toContain('文章管理')
    await app.tap('能')
    expect(app.text()).toContain('不对。应该是：不能，烧开再喝。细菌看不见，烧开才能杀死。')
    await app.tap('不能，烧开再喝')
    expect(app.text()).toContain('答对了')

    await app.waitUntil(() => kept(app).includes('按说明'))
    await app.reach('offline')
    const [id] = cloud
      .all('articles')
      .flatMap((each) => (each.title === '井水要消毒' ? [each._id] : []))
    await app.start(`packages/article/article/index?id=${id}`)
    await app.waitFor('按说明投药')
    expect(app.errors).toEqual([])
  })

  it('a phone of nobody keeps articles, and nothing else that was asked for there', async () => {
    const place = putPlace(cloud, aPlace({ now: NOW }), NOW)
    const app = await openWeapp({
      ...{ cloud, openid: 'o-operator', haste: 20 },
      path: `packages/advice/given/index?code=${place.advice.code}`,
    })
    await app.waitFor(place.facility.name)
    await app.waitUntil(() => kept(app) !== '')
    expect(kept(app)).not.toContain(place.marker)
    expect(kept(app)).not.toContain('advice.')
  })
})

const kept = ({ phone }: Weapp): string => phone.storage.get('read/visitor') ?? ''
