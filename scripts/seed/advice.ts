// What was asked of facilities in the county's last two months: signed or refused, received, put right, looked at again,
// overdue; and the visits that officers asked for.

import type { Advice, Signing } from '@domain/advice/advice'
import { makeAdviceCode } from '@domain/advice/code'
import { requestableOf } from '@domain/advice/from-findings'
import { askedAgain } from '@domain/advice/asked-again'
import { checklists } from '@domain/checklists'
import type { Answers } from '@domain/checklists/answers'
import { isMeasured, type Checklist } from '@domain/checklists/checklist'
import { addDays, addMinutes, dayOf, type Instant } from '@domain/kernel/time'
import type { Patrol } from '@domain/patrols/patrol'
import type { Person } from '@domain/people/person'
import type { Books } from './books'
import { officeTimeAfter } from './calendar'
import type { Chance } from './chance'
import { seen } from './patrols/answers'
import { measurementOf } from './patrols/measurements'
import type { Camera } from './pictures/camera'
import { sceneOf } from './pictures/scenes'

interface Advising {
  books: Books
  camera: Camera
  chance: Chance
}

const LATELY_DAYS = 75
const MOST = 30
const GIVEN_SHARE = 0.85
const REFUSED_SHARE = 0.12
const RECEIVED_SHARE = 0.7
const RECTIFIED_SHARE = 0.6
const LOOKED_SHARE = 0.75
const STILL_WRONG_SHARE = 0.25
const WITNESSES = ['村主任李文才', '村医周小琴', '值班老师张敏', '店里伙计小何']
const PUT_RIGHT = ['已按建议整改，请来看', '已经改好，照片附上', '买了材料，昨天改完']
const STILL = ['现场看还是原样', '只改了一半，负责人说月底前改完']
const CORRECTED = ['看过，已经改好', '已改正，记录齐全']

/** Nobody of the staff. */
const operator = { _id: 'visitor', role: 'operator', openid: 'o-operator' } as unknown as Person

/** In the order in which they were found, so that each centre's numbers go up with the days. */
export async function advise(books: Books, camera: Camera, chance: Chance): Promise<void> {
  const from = addMinutes(books.until, -LATELY_DAYS * 24 * 60)
  const found = books
    .all('patrols')
    .filter(
      ({ end, failedCount, submittedAt }) =>
        end === 'done' && failedCount > 0 && submittedAt > from,
    )
    .filter(() => chance.happens(GIVEN_SHARE))
    .sort((one, other) => (one.listKey < other.listKey ? -1 : 1))
    .slice(-MOST)
  for (const patrol of found) await adviseOn({ books, camera, chance }, patrol)
  await order({ books, camera, chance })
}

async function adviseOn(told: Advising, patrol: Patrol): Promise<void> {
  const { books, chance } = told
  const at = addMinutes(patrol.submittedAt, 6)
  if (at > books.until) return
  const actor = books.get('people', patrol.patrolledBy)
  const _id = books.newId(at)
  await books.ask(
    'advice.give',
    { actor, now: at },
    {
      ...{ _id, patrolId: patrol._id, writtenAt: at },
      requests: requestableOf(patrol.checklists).map(({ checklistId, itemId, words }) => ({
        ...{ checklistId, itemId, words },
      })),
      rectifyOn: addDays(dayOf(at), chance.pick([7, 10, 15, 30])),
      givenAs: chance.happens(RECEIVED_SHARE) ? 'app' : 'paper',
      signing: await signing(told, patrol, actor, at),
      code: makeAdviceCode(chance.bytes(10)),
    },
  )
  const advice = books.get('advice', _id)
  if (advice.givenAs === 'app') await receive(books, advice, chance)
  if (chance.happens(RECTIFIED_SHARE)) await rectify(told, advice)
  if (chance.happens(LOOKED_SHARE)) await lookAgain(told, books.get('advice', _id))
}

async function signing(
  { camera, chance, books }: Advising,
  { _id: patrolId, facilityId }: Patrol,
  by: Person,
  at: Instant,
): Promise<Signing> {
  if (chance.happens(REFUSED_SHARE))
    return { kind: 'refused', witness: chance.pick(WITNESSES), reason: '说要等老板回来', at }
  const name = books.get('facilities', facilityId).operatorName ?? '王海'
  const photo = await camera.take({ scene: 'signature', by, patrolId, takenAt: at })
  return { kind: 'signed', name, signature: { ...photo, source: 'signature' }, at }
}

const opened = ({ _id: adviceId, code }: Advice) => ({ adviceId, code })

async function receive(books: Books, advice: Advice, chance: Chance): Promise<void> {
  const now = addMinutes(advice.submittedAt, chance.int(3, 1500))
  if (now > books.until) return
  const asked = { actor: operator, now }
  await books.ask('advice.confirmReceipt', asked, {
    requestId: books.newId(now),
    ...opened(advice),
  })
}

/** By the operator, with a photo of what failed. */
async function rectify({ books, camera, chance }: Advising, advice: Advice): Promise<void> {
  const now = officeTimeAfter(advice.submittedAt, chance.int(3, 8), chance)
  if (now > books.until) return
  const scene = sceneOf(advice.items[0]?.itemId ?? '')
  const by = { ...operator, _id: advice._id }
  const photo = await camera.take({ scene, by, patrolId: advice._id, takenAt: now })
  await books.ask(
    'advice.reportRectified',
    { actor: operator, now },
    {
      ...{ requestId: books.newId(now), ...opened(advice), photos: [photo] },
      words: chance.pick(PUT_RIGHT),
    },
  )
}

async function lookAgain({ books, chance }: Advising, advice: Advice): Promise<void> {
  const from = advice.rectifications.at(-1)?.at ?? advice.submittedAt
  const now = officeTimeAfter(from, advice.status === 'rectified' ? 3 : 9, chance)
  if (now > books.until) return
  const actor = books.get('people', advice.coordinatorId)
  const failing = chance.happens(STILL_WRONG_SHARE) ? advice.items[0]?.itemId : undefined
  const facility = books.get('facilities', advice.facilityId)
  const answers = askedAgain(advice.items, checklists).map((each) =>
    again(each, facility, failing, chance),
  )
  const startedAt = addMinutes(now, -20)
  await books.ask(
    'advice.reinspect',
    { actor, now },
    {
      ...{ _id: books.newId(now), adviceId: advice._id, startedAt, endedAt: now, end: 'done' },
      ...{ fixMissing: '信号弱，没有定位成功', checklists: answers, photos: [] },
    },
  )
}

/** Put right, but for one item where that is said. */
function again(
  { id: checklistId, version, sections }: Checklist,
  facility: Parameters<typeof seen>[0],
  failing: string | undefined,
  chance: Chance,
): Answers {
  const items = sections.flatMap((section) => section.items)
  const measured = items.filter(isMeasured)
  const tests = measured.map((item) => measurementOf(item, seen(facility, {}), undefined, chance))
  return {
    ...{ checklistId, version },
    answers: [
      ...items
        .filter((item) => !isMeasured(item))
        .map(({ id: itemId }) =>
          itemId === failing
            ? { itemId, result: 'fail' as const, note: chance.pick(STILL), photos: [] }
            : { itemId, result: 'pass' as const, photos: [] },
        ),
      ...tests.flatMap(({ untested }) => untested),
    ],
    readings: tests.flatMap((each) => each.measured),
  }
}

/** One that was answered, one that is due, and one that nobody has made in time. */
async function order({ books, chance }: Advising): Promise<void> {
  const closed = books
    .all('clues')
    .filter(
      ({ status, facilityId, origin }) =>
        status === 'closed' && facilityId && origin.kind === 'patrol',
    )
    .sort((one, other) => (one.listKey < other.listKey ? -1 : 1))
    .slice(-12)
  for (const [place, ago] of [24, 12, 4].entries()) {
    const clue = closed[place * 4]
    if (!clue?.facilityId) continue
    const now = officeTimeAfter(addMinutes(books.until, -ago * 24 * 60), 0, chance)
    if (now > books.until) continue
    const { visitId } = await books.ask(
      'visits.order',
      { actor: books.get('people', clue.officerId), now },
      {
        ...{ requestId: books.newId(now), facilityId: clue.facilityId, clueId: clue._id },
        asked: clue.findings.map(({ question }) => question.slice(0, 200)).slice(0, 5),
        dueOn: addDays(dayOf(now), 10),
      },
    )
    if (place === 0) await answer(books, visitId, chance)
  }
}

async function answer(books: Books, visitId: string, chance: Chance): Promise<void> {
  const visit = books.get('orderedVisits', visitId)
  const now = officeTimeAfter(visit.orderedAt, 4, chance)
  if (now > books.until) return
  await books.ask(
    'visits.answer',
    { actor: books.get('people', visit.coordinatorId), now },
    {
      ...{ _id: books.newId(now), visitId, startedAt: addMinutes(now, -15), endedAt: now },
      ...{ end: 'done', fixMissing: '信号弱，没有定位成功', photos: [] },
      results: visit.asked.map((_question, place) => ({
        ...{ place, seen: 'corrected' as const, words: chance.pick(CORRECTED), photos: [] },
      })),
    },
  )
}
