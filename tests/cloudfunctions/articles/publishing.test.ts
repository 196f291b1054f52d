// An article from the first draft to its readers and back: by whom, when, and what a stranger sees of it.

import type { Person } from '@domain/people/person'
import { aContent, anArticle, TEXT } from '../../kit/articles'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, OTHER_COUNTY } from '../../kit/people'
import { aPhoto } from '../../kit/patrols'

const NOW = '2026-03-02T02:00:00.000Z'
const LATER = '2026-03-05T01:00:00.000Z'
const stranger = { openid: 'o-villager' }

describe('an article', () => {
  let cloud: TestCloud
  let commission: Person
  let dispatcher: Person

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('counties', aCounty({ dutyOfficerId: anId() }))
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    commission = aPerson('commission')
    dispatcher = aPerson('dispatcher')
    cloud.put('people', commission, dispatcher)
    cloud.local.setClock(NOW)
  })

  const drafted = async (said = {}, by = commission) => {
    const articleId = anId()
    const input = { requestId: anId(), articleId, revision: 0, content: aContent(said) }
    expect(await cloud.as(by).get('articles.save', input)).toEqual({ articleId, revision: 1 })
    return articleId
  }
  const publish = (articleId: string, revision = 1) =>
    cloud.as(dispatcher).call('articles.publish', { requestId: anId(), articleId, revision })
  const withdraw = (articleId: string) =>
    cloud
      .as(dispatcher)
      .call('articles.withdraw', { requestId: anId(), articleId, reason: '说法有误' })
  const read = (articleId: string) => cloud.as(stranger).call('articles.show', { articleId })
  const listed = async (asked = {}) =>
    (await cloud.as(stranger).get('articles.list', asked)).rows.map(({ _id }) => _id)
  const notFound = { ok: false, problem: { code: 'notFound' } }

  it('is not there for a stranger or another county while it is a draft, and is for nobody to write on there', async () => {
    const away = aPerson('commission', { area: OTHER_COUNTY })
    cloud.put('people', away)
    const articleId = await drafted()
    expect(await read(articleId)).toMatchObject(notFound)
    expect(await cloud.as(away).call('articles.show', { articleId })).toMatchObject(notFound)
    const input = { requestId: anId(), articleId, revision: 1, content: aContent() }
    expect(await cloud.as(away).call('articles.save', input)).toMatchObject(notFound)
    expect(await listed()).not.toContain(articleId)
  })

  it('is refused with what cannot be read, a law without its full title, or somebody else’s picture', async () => {
    const save = (said: object) =>
      cloud.as(commission).call('articles.save', {
        ...{ requestId: anId(), articleId: anId(), revision: 0, content: aContent(said) },
      })
    expect(await save({ text: '<script>alert(1)</script>' })).toMatchObject({
      problem: { code: 'invalidInput', details: { field: '正文' } },
    })
    expect(await save({ laws: ['职业病防治法'] })).toMatchObject({
      problem: { message: expect.stringContaining('书名号') },
    })
    expect(await save({ photos: [aPhoto(dispatcher)] })).toMatchObject({
      problem: { code: 'photoForeign' },
    })
  })

  it('is not written over what a colleague wrote meanwhile, nor under its readers’ eyes', async () => {
    const articleId = await drafted()
    const again = (revision: number) =>
      cloud.as(dispatcher).call('articles.save', {
        ...{ requestId: anId(), articleId, revision, content: aContent({ text: '改过' }) },
      })
    expect(await again(1)).toMatchObject({ value: { revision: 2 } })
    expect(await again(1)).toMatchObject({ problem: { code: 'alreadyChanged' } })
    expect(await publish(articleId, 1)).toMatchObject({ problem: { code: 'alreadyChanged' } })
    expect(await publish(articleId, 2)).toMatchObject({ ok: true })
    expect(await again(2)).toMatchObject({ problem: { code: 'moveForbidden' } })
  })

  it('is read by anybody once it is published, as words, and no more once it is withdrawn', async () => {
    const articleId = await drafted({ text: `${TEXT}\n\n<b onclick="x()">烧开</b>再喝` })
    await publish(articleId)
    expect(await read(articleId)).toMatchObject({
      value: {
        article: { title: '家里的水有怪味怎么办', status: 'published', quiz: [{ right: 1 }] },
        pictures: [],
      },
    })
    const answer = await read(articleId)
    expect(JSON.stringify(answer)).not.toMatch(/[<>]|onclick|张|writtenBy|"writing"/)
    expect(await listed()).toContain(articleId)

    expect(await withdraw(articleId)).toMatchObject({ ok: true })
    expect(await read(articleId)).toMatchObject(notFound)
    const { rows } = await cloud.as(commission).get('articles.written', { status: 'withdrawn' })
    expect(rows).toEqual([expect.objectContaining({ _id: articleId })])
    const entries = cloud.all('trail').filter(({ subject }) => subject === `article:${articleId}`)
    expect(entries.map(({ what }) => what)).toEqual([
      'article.drafted',
      'article.published',
      'article.withdrawn',
    ])
  })

  it('is published by the timer when its time has come, once, unless it was withdrawn before', async () => {
    const [timed, taken] = [await drafted(), await drafted()]
    const schedule = (articleId: string, publishAt: string) =>
      cloud.as(dispatcher).call('articles.schedule', {
        ...{ requestId: anId(), articleId, revision: 1, publishAt },
      })
    expect(await schedule(timed, NOW)).toMatchObject({ problem: { code: 'invalidInput' } })
    for (const each of [timed, taken])
      expect(await schedule(each, LATER)).toMatchObject({ ok: true })
    await withdraw(taken)
    await cloud.local.fireTimer('timer')
    expect(await read(timed)).toMatchObject(notFound)

    cloud.local.setClock(LATER)
    await Promise.all([cloud.local.fireTimer('timer'), cloud.local.fireTimer('timer')])
    await cloud.local.fireTimer('timer')
    expect(await read(timed)).toMatchObject({ value: { article: { publishedAt: LATER } } })
    expect(await read(taken)).toMatchObject(notFound)
    const published = cloud
      .all('trail')
      .filter(({ what, by }) => what === 'article.published' && by === 'system')
    expect(published).toHaveLength(1)
  })

  it('is found by its readers, its topic, and a part of its title, its law or a keyword', async () => {
    const at = NOW
    const own = anArticle({
      at,
      topic: 'occupationalHealth',
      readers: 'workers',
      title: '粉尘（矽尘）怎么防',
      laws: ['《中华人民共和国职业病防治法》'],
      keywords: ['KN95'],
    })
    const hidden = anArticle({ at: undefined, title: '粉尘草稿', readers: 'workers' })
    cloud.put('articles', own, hidden)
    for (const asked of [
      ...[{ topic: 'occupationalHealth' }, { readers: 'workers' }],
      { topic: 'occupationalHealth', readers: 'workers' },
      ...[
        { search: '矽尘' },
        { search: '职业病防治' },
        { search: 'kn95' },
        { search: '矽尘 职业病' },
        { search: ' 粉尘(矽' },
      ],
    ])
      expect(await listed(asked)).toEqual([own._id])
    expect(await listed({ topic: 'occupationalHealth', readers: 'families' })).toEqual([])
    expect(await listed({ search: '.*' })).not.toContain(hidden._id)
  })

  it('names others: those that were chosen, then the latest of its topic, never one that is withdrawn', async () => {
    const [chosen, gone, same] = [
      anArticle({ at: '2026-01-01T00:00:00.000Z', topic: 'rights' }),
      anArticle({ at: NOW, status: 'withdrawn', topic: 'rights' }),
      anArticle({ at: LATER, topic: 'publicPlace' }),
    ]
    const own = anArticle({ at: NOW, topic: 'publicPlace', relatedIds: [chosen._id, gone._id] })
    cloud.put('articles', chosen, gone, same, own)
    const { related } = await cloud.as(stranger).get('articles.show', { articleId: own._id })
    expect(related.map(({ _id }) => _id)).toEqual([chosen._id, same._id])
  })
})
