// The pages of the main job in the demo county: whose they are, how one gets there, and a tap that stays on the page.

import { checklistsFor } from '@domain/checklists'
import { sectionsFor } from '@domain/checklists/checklist'
import type { Clue } from '@domain/clues/clue'
import type { Facility } from '@domain/facilities/facility'
import type { Patrol } from '@domain/patrols/patrol'
import type { Person } from '@domain/people/person'
import type { LocalCloud } from '../../local-cloud'
import type { Weapp } from '../../tests/kit/weapp'
import { measureAll, passRest } from '../../tests/pages/patrolling'

export interface Stop {
  page: string
  openid: string
  path: string
  /** From there to the page. */
  go?: (app: Weapp) => Promise<void>
  tap?: string
  /** What is answered on it, one tap each. */
  questions?: string[]
}

/** Both have had much to do. */
const COORDINATOR = 'demo-coordinator-05'
const OFFICER = 'demo-officer-03'

export function stopsOf(cloud: LocalCloud): Stop[] {
  const found = <Of>(name: string, filter: object): Of => {
    const [row] = cloud.store.find(name, { filter: filter as never, sort: { _id: -1 } }).rows
    if (!row) throw new Error(`no ${name} with ${JSON.stringify(filter)}`)
    return row.document as Of
  }
  const { _id: coordinatorId } = found<Person>('people', { openid: COORDINATOR })
  const own = { coordinatorId, status: 'open' }
  const plant = found<Facility>('facilities', {
    ...own,
    'traits.waterSource': 'surface',
    'traits.disinfectant': 'chlorine',
  })
  const clinic = found<Facility>('facilities', { ...own, kind: 'licensedInstitution' })
  const employer = found<Facility>('facilities', { status: 'open', kind: 'employer' })
  const school = found<Facility>('facilities', { status: 'open', kind: 'school' })
  const patrol = found<Patrol>('patrols', { patrolledBy: coordinatorId, failedCount: { $gt: 1 } })
  const reported = found<Clue>('clues', { status: 'reported' })
  const accepted = found<Clue>('clues', { status: 'accepted' })

  const whose = ({ coordinatorId: _id }: Facility) => found<Person>('people', { _id }).openid ?? ''

  const coordinator = (page: string, path: string, more: Partial<Stop> = {}): Stop => ({
    ...{ page, openid: COORDINATOR, path },
    ...more,
  })
  const officer = (page: string, path: string, tap: string): Stop => ({
    ...{ page, openid: OFFICER, path, tap },
  })
  return [
    coordinator('home', 'pages/home/index', { tap: '附近的' }),
    coordinator('registry', 'packages/patrol/facilities/index', { tap: '看更多' }),
    coordinator('facility', dossierOf(plant)),
    coordinator('checklist of a water plant', dossierOf(plant), patrolling(plant)),
    coordinator('checklist of a clinic', dossierOf(clinic), patrolling(clinic)),
    coordinator('checklist of an employer', dossierOf(employer), {
      ...patrolling(employer),
      openid: whose(employer),
    }),
    coordinator('two checklists of a school', dossierOf(school), {
      ...patrolling(school),
      openid: whose(school),
    }),
    coordinator('finish', dossierOf(plant), { go: finishing(plant), tap: '提交' }),
    coordinator('patrol record', `packages/patrol/record/index?id=${patrol._id}`, {
      tap: '看全部',
    }),
    coordinator('my work', 'pages/me/index', { tap: '看更多' }),
    coordinator('clues of a coordinator', 'packages/clue/list/index', { tap: '已办结' }),
    officer('home of an officer', 'pages/home/index', '已办结'),
    officer('inbox', 'pages/inbox/index', '看更多'),
    officer('clues of an officer', 'packages/clue/list/index', '看更多'),
    officer('clue', clueAt(reported), '受理'),
    officer('decision', clueAt(accepted), '查实，已改正'),
  ]
}

const dossierOf = ({ _id }: Facility) => `packages/patrol/facility/index?id=${_id}`
const clueAt = ({ _id }: Clue) => `packages/clue/clue/index?id=${_id}`

const sectionsAt = (facility: Facility) =>
  checklistsFor(facility).flatMap((each) => sectionsFor(each, facility))

const patrolling = (facility: Facility): Pick<Stop, 'go' | 'questions'> => ({
  go: (app) => app.tap('开始巡查'),
  questions: sectionsAt(facility)
    .flatMap(({ items }) => items)
    .filter(({ kind }) => kind === 'check')
    .map(({ question }) => question),
})

/** Everything is in order and measured. */
const finishing = (plant: Facility) => async (app: Weapp) => {
  await app.tap('开始巡查')
  for (const { name } of sectionsAt(plant)) await passRest(app, name)
  await measureAll(app)
  await app.tap('填完了，核对')
}
