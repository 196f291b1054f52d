// Going from page to page. Paths are as deliveries carry them: without a leading slash, with their query.

import {
  getCurrentInstance,
  getCurrentPages,
  navigateTo,
  pageScrollTo,
  redirectTo,
  switchTab,
} from '@tarojs/taro'
import type { WordRef, WordStatus } from '@domain/clues/received-word'
import type { Instant } from '@domain/kernel/time'
import type { ReleasedKind } from '@domain/releases/source'

/** What others told us, as an emergency begins with it. */
export interface HeardWord extends WordRef {
  place: string
  /** When it was told. */
  at: Instant
  /** Where it was looked into, and may be true. */
  verifiedAt?: Instant
}

const TABS: readonly string[] = ['pages/home/index', 'pages/inbox/index', 'pages/me/index']

// WeChat keeps no more; one more takes the place of the last.
const DEEPEST = 10

let isGoing = false

/** One step at a time: the second of two quick taps opens no second page. */
export async function openPage(page: string): Promise<void> {
  if (isGoing) return
  isGoing = true
  try {
    await wayTo(page)({ url: `/${page}` })
  } finally {
    isGoing = false
  }
}

export const go = (page: string): void => void openPage(page)

/** To the top of the home page, however far down it was left. */
export async function goHome(): Promise<void> {
  await openPage(pageOf.home())
  await pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
}

/** Whether it is this page that is shown. */
export function isInSight(page: string): boolean {
  const { router } = getCurrentInstance()
  const [path = '', query = ''] = page.split('?')
  const asked = query.split('&').map((each) => each.split('='))
  return (
    router?.path.startsWith(`/${path}`) === true &&
    asked.every(([name = '', value]) => router.params[name] === value)
  )
}

function wayTo(page: string): (to: { url: string }) => Promise<unknown> {
  if (TABS.includes(page)) return switchTab
  return getCurrentPages().length < DEEPEST ? navigateTo : redirectTo
}

export const pageOf = {
  home: () => 'pages/home/index',
  me: () => 'pages/me/index',
  clue: (id: string) => `packages/clue/clue/index?id=${id}`,
  clues: () => 'packages/clue/list/index',
  handling: (clueId: string, act: string) => `packages/clue/handle/index?id=${clueId}&act=${act}`,
  clueAnswering: (draftId: string) => `packages/clue/answer/index?draft=${draftId}`,
  clueAnswered: (draftId: string) => `packages/clue/answered/index?draft=${draftId}`,
  facility: (id: string) => `packages/patrol/facility/index?id=${id}`,
  facilities: () => 'packages/patrol/facilities/index',
  patrol: (draftId: string) => `packages/patrol/patrol/index?draft=${draftId}`,
  finish: (draftId: string) => `packages/patrol/finish/index?draft=${draftId}`,
  record: (id: string) => `packages/patrol/record/index?id=${id}`,
  newFacility: () => 'packages/registry/kinds/index',
  registration: (draftId: string) => `packages/registry/register/index?draft=${draftId}`,
  changing: (draftId: string) => `packages/registry/changing/index?draft=${draftId}`,
  registryFinish: (draftId: string) => `packages/registry/finish/index?draft=${draftId}`,
  change: (id: string) => `packages/registry/change/index?id=${id}`,
  changes: () => 'packages/registry/changes/index',
  expiring: () => 'packages/registry/expiring/index',
  history: (facilityId: string) => `packages/registry/history/index?id=${facilityId}`,
  code: (facilityId: string) => `packages/registry/code/index?id=${facilityId}`,
  notices: () => 'packages/registry/notices/index',
  notice: (id: string) => `packages/registry/notice/index?id=${id}`,
  newWord: (kind: 'information' | 'tipOff') => `packages/information/choose/index?kind=${kind}`,
  information: (draftId: string) => `packages/information/write/index?draft=${draftId}`,
  tip: (draftId: string) => `packages/information/tip/index?draft=${draftId}`,
  verification: (draftId: string) => `packages/information/verify/index?draft=${draftId}`,
  wordFinish: (draftId: string) => `packages/information/finish/index?draft=${draftId}`,
  informationReport: (id: string) => `packages/information/report/index?id=${id}`,
  tipOff: (id: string) => `packages/information/tip-record/index?id=${id}`,
  wordRegister: () => 'packages/information/register/index',
  words: (kind: 'information' | 'tipOff', status: WordStatus) =>
    `packages/information/register/index?kind=${kind}&status=${status}`,
  outreachList: (month = '') =>
    `packages/outreach/list/index${month === '' ? '' : `?month=${month}`}`,
  outreachWriting: (draftId: string) => `packages/outreach/write/index?draft=${draftId}`,
  outreachFinish: (draftId: string) => `packages/outreach/finish/index?draft=${draftId}`,
  outreach: (id: string) => `packages/outreach/record/index?id=${id}`,
  residentTips: () => 'packages/tips/list/index',
  residentTip: (id: string) => `packages/tips/tip/index?id=${id}`,
  rewards: () => 'packages/tips/rewards/index',
  reward: (id: string) => `packages/tips/reward/index?id=${id}`,
  rewardPaying: () => 'packages/tips/paying/index',
  handleTip: (id: string, act: string) => `packages/tips/handle/index?id=${id}&act=${act}`,
  blurPhoto: (tipOffId: string, place: number) =>
    `packages/tips/blur/index?id=${tipOffId}&place=${place}`,
  originalPhoto: (tipOffId: string, place: number) =>
    `packages/tips/original/index?id=${tipOffId}&place=${place}`,
  tipBegin: (place = '') =>
    `packages/tip-off/what/index${place && `?place=${encodeURIComponent(place)}`}`,
  tipWriting: (draftId: string) => `packages/tip-off/write/index?draft=${draftId}`,
  tipIdentity: (draftId: string) => `packages/tip-off/who/index?draft=${draftId}`,
  tipReceipt: (draftId: string) => `packages/tip-off/receipt/index?draft=${draftId}`,
  tipInformant: (id: string) => `packages/tips/informant/index?id=${id}`,
  privacy: () => 'packages/privacy/guide/index',
  tipCode: () => 'packages/tip-off/code/index',
  tipFollowing: (id: string) => `packages/tip-off/follow/index?id=${id}`,
  publicPage: (facilityId: string) => `packages/open/public/index?scene=f=${facilityId}`,
  results: () => 'packages/open/results/index',
  release: (kind: ReleasedKind, id: string) => `packages/open/release/index?kind=${kind}&id=${id}`,
  articles: () => 'packages/article/list/index',
  article: (id: string) => `packages/article/article/index?id=${id}`,
  articleDesk: () => 'packages/article/desk/index',
  articleWriting: (id = '') => `packages/article/write/index${id === '' ? '' : `?id=${id}`}`,
  samples: () => 'packages/outreach/samples/index',
  sampling: (draftId: string) => `packages/outreach/sampling/index?draft=${draftId}`,
  sample: (id: string) => `packages/outreach/sample/index?id=${id}`,
  month: () => 'packages/outreach/month/index',
  monthRows: (month: string, of: string) =>
    `packages/outreach/month-rows/index?month=${month}&of=${of}`,
  enforcementCases: () => 'packages/cases/list/index',
  enforcementCase: (id: string) => `packages/cases/case/index?id=${id}`,
  openCase: (clueId: string) => `packages/cases/open/index?clue=${clueId}`,
  closeCase: (id: string) => `packages/cases/close/index?id=${id}`,
  handleCase: (id: string, act: string) => `packages/cases/handle/index?id=${id}&act=${act}`,
  letters: () => 'packages/cases/letters/index',
  letter: (id: string) => `packages/cases/letter/index?id=${id}`,
  emergencies: () => 'packages/emergency/list/index',
  newEmergency: () => 'packages/emergency/start/index',
  emergencyHeard: ({ kind, id, place, at, verifiedAt = '' }: HeardWord) =>
    `packages/emergency/start/index?kind=${kind}&id=${id}&place=${encodeURIComponent(place)}&at=${at}&verifiedAt=${verifiedAt}`,
  emergency: (id: string) => `packages/emergency/event/index?id=${id}`,
  emergencyMore: (draftId: string) => `packages/emergency/event/index?more=${draftId}`,
  schools: () => 'packages/emergency/schools/index',
  school: (id: string) => `packages/emergency/school/index?id=${id}`,
  cases: (draftId: string) => `packages/emergency/cases/index?draft=${draftId}`,
  contacts: () => 'packages/office/contacts/index',
  advice: (id: string) => `packages/advice/show/index?id=${id}`,
  adviceDue: () => 'packages/advice/due/index',
  adviceWriting: (draftId: string) => `packages/advice/write/index?draft=${draftId}`,
  adviceFinish: (draftId: string) => `packages/advice/finish/index?draft=${draftId}`,
  adviceGiven: (code: string) => `packages/advice/given/index?code=${code}`,
  adviceCode: (id: string) => `packages/advice/code/index?id=${id}`,
  codeOfDraft: (draftId: string) => `packages/advice/code/index?draft=${draftId}`,
  rectifying: (draftId: string) => `packages/advice/rectify/index?draft=${draftId}`,
  reinspecting: (draftId: string) => `packages/advice/reinspect/index?draft=${draftId}`,
  reinspection: (id: string) => `packages/advice/reinspected/index?id=${id}`,
  orderVisit: (facilityId: string, clueId = '') =>
    `packages/advice/order/index?facility=${facilityId}${clueId === '' ? '' : `&clue=${clueId}`}`,
  visit: (id: string) => `packages/advice/visit/index?id=${id}`,
  visiting: (draftId: string) => `packages/advice/visiting/index?draft=${draftId}`,
  assistances: () => 'packages/assistance/list/index',
  askAssistance: (clueId: string) => `packages/assistance/ask/index?clue=${clueId}`,
  assistance: (id: string) => `packages/assistance/task/index?id=${id}`,
  helping: (draftId: string) => `packages/assistance/helping/index?draft=${draftId}`,
  helped: (draftId: string) => `packages/assistance/finish/index?draft=${draftId}`,
  centres: () => 'packages/office/centres/index',
  assisted: (township: string) => `packages/office/assisted/index?township=${township}`,
  people: () => 'packages/office/people/index',
  backlogs: () => 'packages/office/backlogs/index',
  correct: (kind: string, id: string) => `packages/clue/correct/index?kind=${kind}&id=${id}`,
  trail: (kind: string, id: string) => `packages/office/trail/index?kind=${kind}&id=${id}`,
  evidence: (kind: string, id: string) => `packages/office/evidence/index?kind=${kind}&id=${id}`,
  person: () => 'packages/office/person/index',
  routing: () => 'packages/office/routing/index',
  duty: () => 'packages/office/duty/index',
  reachability: () => 'packages/office/reachability/index',
  absences: () => 'packages/office/absences/index',
  clocks: () => 'packages/office/clocks/index',
  rules: () => 'packages/office/rules/index',
  imports: () => 'packages/office/imports/index',
  import: (id: string) => `packages/office/import/index?id=${id}`,
  importColumns: (id: string) => `packages/office/import-columns/index?id=${id}`,
  importRows: (id: string, state: string) =>
    `packages/office/import-rows/index?id=${id}&state=${state}`,
  checklists: () => 'packages/office/checklists/index',
  checklist: (id: string, version: string) =>
    `packages/office/checklist/index?id=${id}&version=${version}`,
  writing: (id: string) => `packages/office/writing/index?id=${id}`,
  writtenItem: (id: string, item: string) => `packages/office/item/index?id=${id}&item=${item}`,
}
