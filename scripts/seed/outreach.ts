// What the demo county made known in its last months: lectures, trainings, advice and notice boards of every coordinator, and
// of the reporter. The latest have photos.

import { addDays, type Day } from '@domain/kernel/time'
import type { OutreachReport } from '@domain/outreach/outreach'
import type { Person } from '@domain/people/person'
import type { Books } from './books'
import { at, workdays, type Period } from './calendar'
import type { Chance } from './chance'
import type { Camera } from './pictures/camera'

type Held = Pick<
  OutreachReport,
  'kind' | 'means' | 'into' | 'audiences' | 'specialty' | 'topic' | 'placeName' | 'words'
> & { people: [least: number, most: number]; material?: string }

const held: readonly Held[] = [
  {
    ...{ kind: 'outreach', means: ['lecture', 'leaflets'], into: 'countryside' },
    ...{ audiences: ['residents'], specialty: 'drinkingWater', topic: '生活饮用水卫生知识' },
    ...{ placeName: '村民院坝会', people: [25, 60], material: '饮水卫生折页' },
    words: '讲了蓄水池清洗、消毒和烧开喝，现场答了几个问题。',
  },
  {
    ...{ kind: 'outreach', means: ['noticeBoard'], into: 'community', audiences: ['residents'] },
    ...{ specialty: 'illegalPractice', topic: '怎么认出非法行医', placeName: '卫生院宣传栏' },
    ...{ people: [30, 80] },
  },
  {
    ...{ kind: 'outreach', means: ['onTheSpot', 'leaflets'], into: 'enterprise' },
    ...{ audiences: ['workers'], specialty: 'occupationalHealth', topic: '粉尘和噪声怎么防护' },
    ...{ placeName: '砖厂车间门口', people: [8, 20], material: '职业病防治手册' },
  },
  {
    ...{ kind: 'training', means: ['lecture'], audiences: ['waterStaff'] },
    ...{ specialty: 'drinkingWater', topic: '供管水人员卫生知识', placeName: '卫生院会议室' },
    ...{ people: [4, 12], words: '讲了消毒剂投加、余氯检测和健康证，当场练了测余氯。' },
  },
  {
    ...{ kind: 'guidance', means: ['noticeBoard'], into: 'school', audiences: ['schoolDoctors'] },
    ...{
      specialty: 'schoolHealth',
      topic: '设立卫生宣传栏',
      placeName: '中心小学',
      people: [1, 3],
    },
  },
  {
    ...{ kind: 'consultation', means: [], audiences: ['operators'], specialty: 'publicPlace' },
    ...{ topic: '许可证办理', placeName: '卫生院窗口', people: [1, 2] },
  },
]

const DAYS = 150
const PHOTOS_DAYS = 30
const MORNING = 9 * 60

export async function makeKnown(
  books: Books,
  { until }: Period,
  camera: Camera,
  chance: Chance,
): Promise<void> {
  const going = books.all('people').filter(({ role, openid }) => role === 'coordinator' && openid)
  const [reporter] = books.all('people').filter(({ role }) => role === 'reporter')
  const people = [...going, ...(reporter ? [reporter] : [])]
  for (const actor of people) {
    const own = chance.fork(actor.name)
    const days = own.shuffled(workdays({ from: addDays(until, -DAYS), until })).slice(0, 6)
    for (const on of days.sort())
      await hold(books, { actor, on, isLate: on >= addDays(until, -PHOTOS_DAYS), camera }, own)
  }
}

interface Holding {
  actor: Person
  on: Day
  isLate: boolean
  camera: Camera
}

async function hold(
  books: Books,
  { actor, on, isLate, camera }: Holding,
  chance: Chance,
): Promise<void> {
  const { people, material, ...said } = chance.pick(held)
  const from = MORNING + chance.int(0, 5) * 30
  const now = at(on, from + chance.int(70, 200))
  const _id = books.newId(now)
  const photo = { scene: 'licenceWall' as const, by: actor, patrolId: _id, takenAt: at(on, from) }
  const peopleCount = chance.int(...people)
  await books.ask(
    'outreach.submit',
    { actor, now },
    {
      ...said,
      ...{ _id, on, from: clockOf(from), until: clockOf(from + 60), peopleCount },
      materials: material ? [{ title: material, copies: peopleCount + chance.int(0, 10) }] : [],
      photos: isLate ? [await camera.take(photo)] : [],
    },
  )
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
