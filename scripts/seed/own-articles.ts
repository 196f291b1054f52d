// What the commission of the demo county wrote by itself: with pictures and a quiz, withdrawn, to be published in three days, and
// not yet finished.

import type { ArticleContent } from '@domain/articles/article'
import type { Id } from '@domain/kernel/ids'
import { addMinutes, type Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import type { Books } from './books'
import type { Camera } from './pictures/camera'
import type { Scene } from './pictures/scenes'

interface Own {
  content: Omit<ArticleContent, 'photos' | 'relatedIds'>
  scenes?: readonly Scene[]
  /** What became of it; a draft where nothing did. */
  then?: 'published' | 'scheduled' | 'withdrawn'
}

const DAY_MINUTES = 24 * 60
const WRITTEN_DAYS_AGO = 4
const WITHDRAWN_BECAUSE = '门诊时间有变，核对后再发'

const own: readonly Own[] = [
  {
    content: {
      title: '暴雨过后，水池和水源这样看',
      readers: 'residents',
      topic: 'drinkingWater',
      summary: '水池盖严上锁，水源边不留垃圾。水变浑先不喝，打电话给管水员。',
      laws: ['《生活饮用水卫生监督管理办法》'],
      text: `这几天雨多，几个村的水变浑了。**先看两样，再决定喝不喝。**

## 看水池

![水池要加盖、上锁](图1)

- 盖子盖严、锁好，通气口有网
- 池壁没有裂缝，雨水流不进去

## 看水源

![水源边不能有垃圾](图2)

- 上游没有粪坑、猪圈、垃圾堆
- 围栏没有倒，牌子还在

## 水变浑了

1. 先不喝，用桶装水
2. 打电话给管水员，请他加大消毒
3. 清了以后放掉头几分钟的水，烧开再喝`,
      keywords: ['暴雨', '浑水', '水池'],
      quiz: [
        {
          question: '水变浑了，沉一晚上就能喝吗？',
          options: ['能', '不能，沉淀去不掉细菌'],
          right: 1,
          reason: '浑水里有粪便带来的细菌，沉淀以后还在水里。要消毒、烧开。',
        },
      ],
    },
    scenes: ['waterTank', 'source'],
    then: 'published',
  },
  {
    content: {
      title: '开学第一周，校园饮水机先做三件事',
      readers: 'schools',
      topic: 'schoolHealth',
      summary: '放空、清洗、换滤芯，记下日期，再让学生喝。',
      laws: ['《学校卫生工作条例》'],
      text: `放了一个假，管子里的水不能直接喝。

![饮水机要贴清洗和换滤芯的记录](图1)

1. 把水箱和管子里的水**放空**
2. 请有资格的单位清洗、消毒
3. 换滤芯，贴上记录，写清日期和是谁做的

| 多久 | 做什么 |
| --- | --- |
| 每天 | 擦接水口，看水清不清 |
| 每学期 | 送水样检测 |`,
      keywords: ['饮水机', '开学'],
      quiz: [],
    },
    scenes: ['dispenser'],
    then: 'published',
  },
  {
    content: {
      title: '本县哪里打疫苗，几点开门',
      readers: 'families',
      topic: 'infectiousDisease',
      summary: '各乡镇卫生院都有预防接种门诊，带上接种证，先打电话问好哪天开。',
      laws: ['《中华人民共和国疫苗管理法》'],
      text: `每个乡镇卫生院都有预防接种门诊，免疫规划疫苗**不收钱**。

## 去之前

- 打电话问哪天开门
- 带上接种证
- 孩子发热、拉肚子，先看医生，好了再打

## 打完以后

坐三十分钟再走。`,
      keywords: ['预防接种'],
      quiz: [],
    },
    then: 'scheduled',
  },
  {
    content: {
      title: '县医院职业健康体检怎么预约',
      readers: 'workers',
      topic: 'occupationalHealth',
      summary: '接触粉尘、噪声、毒物的工人，体检由单位出钱，提前三天预约。',
      laws: ['《中华人民共和国职业病防治法》'],
      text: '上岗前、在岗期间、离岗时都要检查，**费用由单位出**。结果要书面告诉本人。',
      keywords: ['体检', '尘肺'],
      quiz: [],
    },
    then: 'withdrawn',
  },
  {
    content: {
      title: '坝坝宴报备去哪里办',
      readers: 'residents',
      topic: 'foodborneDisease',
      summary: '办席以前报给村里，村里报给镇上，有人来看场地、厨师和饮水。',
      laws: ['《中华人民共和国食品安全法》'],
      text: '报备的时间和电话各村不同，**正在逐村核对**，核对好再发。',
      keywords: ['酒席'],
      quiz: [],
    },
  },
]

export async function writeOwn(books: Books, camera: Camera): Promise<void> {
  const actor = books.all('people').find(({ role }) => role === 'commission')
  if (!actor) throw new Error('nobody writes articles')
  const from = addMinutes(books.until, -WRITTEN_DAYS_AGO * DAY_MINUTES)
  for (const [place, each] of own.entries())
    await writeOne(books, camera, actor, each, addMinutes(from, place * 40))
}

async function writeOne(
  books: Books,
  camera: Camera,
  actor: Person,
  { content, scenes = [], then }: Own,
  now: Instant,
): Promise<void> {
  const articleId = books.newId(now)
  const photos = []
  for (const scene of scenes)
    photos.push(await camera.take({ scene, by: actor, patrolId: articleId, takenAt: now }))
  const { revision } = await books.ask(
    'articles.save',
    { actor, now },
    {
      ...{ requestId: books.newId(now), articleId, revision: 0 },
      content: { ...content, photos, relatedIds: [] },
    },
  )
  if (then) await hand(books, { actor, articleId, revision }, then, addMinutes(now, 20))
}

interface Written {
  actor: Person
  articleId: Id
  revision: number
}

async function hand(
  books: Books,
  { actor, articleId, revision }: Written,
  then: NonNullable<Own['then']>,
  now: Instant,
): Promise<void> {
  const ofArticle = (at: Instant) => ({ requestId: books.newId(at), articleId })
  if (then === 'scheduled') {
    const publishAt = addMinutes(books.until, 3 * DAY_MINUTES)
    const scheduling = { ...ofArticle(now), revision, publishAt }
    await books.ask('articles.schedule', { actor, now }, scheduling)
    return
  }
  await books.ask('articles.publish', { actor, now }, { ...ofArticle(now), revision })
  if (then === 'published') return
  const gone = addMinutes(now, DAY_MINUTES)
  const withdrawing = { ...ofArticle(gone), reason: WITHDRAWN_BECAUSE }
  await books.ask('articles.withdraw', { actor, now: gone }, withdrawing)
}
