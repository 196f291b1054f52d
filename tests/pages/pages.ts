// What there is on each page, by whom it is read, and which question it asks the cloud.

import type { Api } from '../../cloudfunctions/api'
import { rewardIdOf } from '@domain/tip-offs/rewards/reward'
import type { Place } from '../kit/places'

/** The one that the county of the place offers. */
export const OWN_CHECKLIST = 'ownTried'

/** A draft of the county of the place, and one that anybody may read. */
export const OWN_ARTICLE = '01ke5tp1pbart1c1e00000dr00'
export const OPEN_ARTICLE = '01ke5tp1pbart1c1e00000ny00'

export interface Shown {
  by: 'reporter' | 'coordinator' | 'officer' | 'lead' | 'dispatcher' | 'commission'
  path: (place: Place) => string
  /** The question whose answer it shows. */
  asks: keyof Api
  /** What stands there when all is well. */
  shows: string
  /** Of an informant: nothing of it is kept on the phone. */
  isSecret?: true
}

interface Listed extends Shown {
  empty: string
}

export const lists: Record<string, Listed> = {
  'what was imported': {
    by: 'lead',
    path: () => 'packages/office/imports/index',
    asks: 'imports.list',
    shows: '暗号甲本底.xlsx',
    empty: '还没有导入过',
  },
  'the emergencies': {
    by: 'lead',
    path: () => 'packages/emergency/list/index',
    asks: 'emergencies.list',
    shows: '暗号甲水厂',
    empty: '没有突发事件',
  },
  'the schools': {
    by: 'reporter',
    path: () => 'packages/emergency/schools/index',
    asks: 'emergencies.schools',
    shows: '暗号甲小学',
    empty: '辖区里没有登记的学校和托幼机构',
  },
  'what was made known': {
    by: 'coordinator',
    path: () => 'packages/outreach/list/index',
    asks: 'outreach.list',
    shows: '暗号甲讲座',
    empty: '还没有宣传记录',
  },
  'the samples': {
    by: 'coordinator',
    path: () => 'packages/outreach/samples/index',
    asks: 'samples.list',
    shows: '暗号甲水样',
    empty: '还没有采过样品',
  },
  'one’s own month': {
    by: 'coordinator',
    path: () => 'packages/outreach/month/index',
    asks: 'months.show',
    shows: '巡查，发现疑似问题',
    empty: '2026年3月没有记录',
  },
  'the rows of a month': {
    by: 'coordinator',
    path: () => 'packages/outreach/month-rows/index?month=2026-03&of=somethingFound',
    asks: 'months.show',
    shows: '暗号甲水厂',
    empty: '巡查，发现疑似问题，没有',
  },
  'a coordinator’s home': {
    by: 'coordinator',
    path: () => 'pages/home/index',
    asks: 'facilities.due',
    shows: '暗号甲水厂',
    empty: '没有要到期的巡查',
  },
  'a reporter’s home': {
    by: 'reporter',
    path: () => 'pages/home/index',
    asks: 'informationReports.list',
    shows: '集市东头',
    empty: '您还没有报过信息',
  },
  'the register of what was received': {
    by: 'lead',
    path: () => 'packages/information/register/index',
    asks: 'informationReports.list',
    shows: '集市东头',
    empty: '2026 年没有信息',
  },
  'an officer’s home': {
    by: 'officer',
    path: () => 'pages/home/index',
    asks: 'clues.list',
    shows: '暗号甲水厂',
    empty: '没有待受理的线索',
  },
  'the inbox': {
    by: 'officer',
    path: () => 'pages/inbox/index',
    asks: 'deliveries.list',
    shows: '一般线索',
    empty: '还没有消息',
  },
  'one’s own patrols': {
    by: 'coordinator',
    path: () => 'pages/me/index',
    asks: 'patrols.list',
    shows: '1 项不合格',
    empty: '还没有交过巡查记录',
  },
  'what is to be changed in the registry': {
    by: 'coordinator',
    path: () => 'packages/registry/changes/index',
    asks: 'facilities.changes',
    shows: '暗号甲水厂',
    empty: '没有待确认的变更',
  },
  'what ends': {
    by: 'coordinator',
    path: () => 'packages/registry/expiring/index',
    asks: 'facilities.expiring',
    shows: '暗号甲水厂',
    empty: '没有快到期的证件',
  },
  'what authorities are to be told': {
    by: 'officer',
    path: () => 'packages/registry/notices/index',
    asks: 'authorityNotices.list',
    shows: '暗号甲水厂',
    empty: '没有待发送的通报',
  },
  'the facilities': {
    by: 'coordinator',
    path: () => 'packages/patrol/facilities/index',
    asks: 'facilities.list',
    shows: '暗号甲水厂',
    empty: '辖区里还没有单位',
  },
  'the rewards': {
    by: 'officer',
    path: () => 'packages/tips/rewards/index',
    asks: 'rewards.list',
    shows: '饮用水有异常',
    empty: '没有已申请的奖励',
  },
  'what residents sent': {
    by: 'officer',
    path: () => 'packages/tips/list/index',
    asks: 'tipOffs.due',
    shows: '暗号甲水厂',
    empty: '没有要办的居民举报',
  },
  'the clues': {
    by: 'coordinator',
    path: () => 'packages/clue/list/index',
    asks: 'clues.list',
    shows: '暗号甲水厂',
    empty: '您还没有上报过线索',
  },
  'records that do not arrive': {
    by: 'lead',
    path: () => 'packages/office/backlogs/index',
    asks: 'backlogs.list',
    shows: '暗号甲',
    empty: '没有超过 3 天没发出的记录',
  },
  'the cases': {
    by: 'dispatcher',
    path: () => 'packages/cases/list/index',
    asks: 'cases.list',
    shows: '暗号甲水厂',
    empty: '没有已立案的案件',
  },
  'what other departments are written': {
    by: 'commission',
    path: () => 'packages/cases/letters/index',
    asks: 'letters.list',
    shows: '案件 3 起',
    empty: '没有待发送的函告',
  },
  'what is asked of facilities': {
    by: 'coordinator',
    path: () => 'packages/advice/due/index',
    asks: 'advice.due',
    shows: '暗号甲水厂',
    empty: '没有待整改的意见书',
  },
  'what officers ask for': {
    by: 'coordinator',
    path: () => 'packages/assistance/list/index',
    asks: 'assistances.list',
    shows: '暗号甲水厂',
    empty: '没有等着办的协查',
  },
  'what a county writes': {
    by: 'commission',
    path: () => 'packages/article/desk/index',
    asks: 'articles.written',
    shows: '暗号甲水怎么喝',
    empty: '没有草稿的文章',
  },
  'a county’s own checklists': {
    by: 'dispatcher',
    path: () => 'packages/office/checklists/index',
    asks: 'checklists.list',
    shows: '暗号甲检查表',
    empty: '还没有自己的检查表',
  },
}

export const single: Record<string, Shown> = {
  'the whole history': {
    by: 'coordinator',
    path: ({ facility }) => `packages/registry/history/index?id=${facility._id}`,
    asks: 'facilities.history',
    shows: '巡查：2026年3月2日',
  },
  'a change': {
    by: 'officer',
    path: ({ change }) => `packages/registry/change/index?id=${change._id}`,
    asks: 'facilities.showChange',
    shows: '暗号甲自来水厂',
  },
  'a code': {
    by: 'coordinator',
    path: ({ facility }) => `packages/registry/code/index?id=${facility._id}`,
    asks: 'facilities.show',
    shows: '工作人员扫码看档案',
  },
  'a notice to an authority': {
    by: 'officer',
    path: ({ notice }) => `packages/registry/notice/index?id=${notice._id}`,
    asks: 'authorityNotices.show',
    shows: '疑似存在水质污染隐患',
  },
  'an import': {
    by: 'lead',
    path: ({ imported }) => `packages/office/import/index?id=${imported._id}`,
    asks: 'imports.show',
    shows: '暗号甲本底.xlsx',
  },
  'the rows of an import': {
    by: 'lead',
    path: ({ imported }) => `packages/office/import-rows/index?id=${imported._id}&state=good`,
    asks: 'imports.rows',
    shows: '暗号甲水厂',
  },
  'the columns of an import': {
    by: 'lead',
    path: ({ imported }) => `packages/office/import-columns/index?id=${imported._id}`,
    asks: 'imports.show',
    shows: '暗号甲本底.xlsx',
  },
  'an emergency': {
    by: 'officer',
    path: ({ emergency }) => `packages/emergency/event/index?id=${emergency._id}`,
    asks: 'emergencies.show',
    shows: '11 人',
  },
  'a school whose pupils are ill': {
    by: 'reporter',
    path: ({ facility }) => `packages/emergency/school/index?id=${facility._id}`,
    asks: 'emergencies.school',
    shows: '登记过的',
  },
  'an occasion of outreach': {
    by: 'coordinator',
    path: ({ outreach }) => `packages/outreach/record/index?id=${outreach._id}`,
    asks: 'outreach.show',
    shows: '记录人',
  },
  'a sample': {
    by: 'coordinator',
    path: ({ sample }) => `packages/outreach/sample/index?id=${sample._id}`,
    asks: 'samples.show',
    shows: '采样地点',
  },
  'a dossier': {
    by: 'coordinator',
    path: ({ facility }) => `packages/patrol/facility/index?id=${facility._id}`,
    asks: 'facilities.show',
    shows: '巡查到期',
  },
  'a record': {
    by: 'coordinator',
    path: ({ patrol }) => `packages/patrol/record/index?id=${patrol._id}`,
    asks: 'patrols.show',
    shows: '巡查人',
  },
  'a clue that is to be referred': {
    by: 'officer',
    path: ({ reported }) => `packages/clue/handle/index?id=${reported._id}&act=refer`,
    asks: 'clues.show',
    shows: '移送给哪个部门',
  },
  'a clue as an officer reads it': {
    by: 'officer',
    path: ({ accepted }) => `packages/clue/clue/index?id=${accepted._id}`,
    asks: 'clues.show',
    shows: '办理进度',
  },
  'the trail of a clue': {
    by: 'officer',
    path: ({ reported }) => `packages/office/trail/index?kind=clue&id=${reported._id}`,
    asks: 'trails.show',
    shows: '核对',
  },
  'putting right how a clue ended': {
    by: 'officer',
    path: ({ reported }) => `packages/clue/correct/index?kind=clue&id=${reported._id}`,
    asks: 'clues.show',
    shows: '现在不能更正',
  },
  'the evidence of a clue': {
    by: 'officer',
    path: ({ reported }) => `packages/office/evidence/index?kind=clue&id=${reported._id}`,
    asks: 'evidencePacks.list',
    shows: '做证据包',
  },
  'a clue': {
    by: 'coordinator',
    path: ({ reported }) => `packages/clue/clue/index?id=${reported._id}`,
    asks: 'clues.show',
    shows: '办理进度',
  },
  'an information report': {
    by: 'coordinator',
    path: ({ information }) => `packages/information/report/index?id=${information._id}`,
    asks: 'informationReports.show',
    shows: '暗号甲有人行医',
  },
  'a tip': {
    by: 'coordinator',
    path: ({ tip }) => `packages/information/tip-record/index?id=${tip._id}`,
    asks: 'tipOffs.show',
    shows: '暗号甲旅馆不洁',
  },
  'a reward': {
    by: 'officer',
    path: ({ residentTip }) => `packages/tips/reward/index?id=${rewardIdOf(residentTip._id)}`,
    asks: 'rewards.show',
    shows: '暗号甲水厂',
  },
  'a tip that a resident sent': {
    by: 'officer',
    path: ({ residentTip }) => `packages/tips/tip/index?id=${residentTip._id}`,
    asks: 'tipOffs.whole',
    shows: '暗号甲水是黄的',
  },
  'who tipped off': {
    by: 'officer',
    path: ({ tip }) => `packages/tips/informant/index?id=${tip._id}`,
    asks: 'informants.show',
    shows: '还没有人打开过',
    isSecret: true,
  },
  'painting over a photo': {
    by: 'officer',
    path: ({ residentTip }) => `packages/tips/blur/index?id=${residentTip._id}&place=0`,
    asks: 'tipOffs.whole',
    shows: '这张照片现在不能遮挡',
  },
  'the original of a photo': {
    by: 'officer',
    path: ({ residentTip }) => `packages/tips/original/index?id=${residentTip._id}&place=0`,
    asks: 'tipOffs.whole',
    shows: '原件可能认得出举报人',
  },
  'declining a tip': {
    by: 'officer',
    path: ({ residentTip }) => `packages/tips/handle/index?id=${residentTip._id}&act=decline`,
    asks: 'tipOffs.whole',
    shows: '请选原因',
  },
  'an advice': {
    by: 'coordinator',
    path: ({ advice }) => `packages/advice/show/index?id=${advice._id}`,
    asks: 'advice.show',
    shows: '建议整改日期',
  },
  'the code of an advice': {
    by: 'coordinator',
    path: ({ advice }) => `packages/advice/code/index?id=${advice._id}`,
    asks: 'advice.show',
    shows: '请用微信扫一扫',
  },
  'a re-inspection': {
    by: 'coordinator',
    path: ({ reinspection }) => `packages/advice/reinspected/index?id=${reinspection._id}`,
    asks: 'reinspections.show',
    shows: '复查人',
  },
  'a return visit': {
    by: 'coordinator',
    path: ({ orderedVisit }) => `packages/advice/visit/index?id=${orderedVisit._id}`,
    asks: 'visits.show',
    shows: '要看的',
  },
  'help that is asked for': {
    by: 'coordinator',
    path: ({ assistance }) => `packages/assistance/task/index?id=${assistance._id}`,
    asks: 'assistances.show',
    shows: '请去看清水池有没有上锁',
  },
  'asking for help': {
    by: 'officer',
    path: ({ reported }) => `packages/assistance/ask/index?clue=${reported._id}`,
    asks: 'assistances.assistants',
    shows: '请协管员做什么',
  },
  'a case': {
    by: 'officer',
    path: ({ enforcementCase }) => `packages/cases/case/index?id=${enforcementCase._id}`,
    asks: 'cases.show',
    shows: '办案信息',
  },
  'opening a case': {
    by: 'officer',
    path: ({ accepted }) => `packages/cases/open/index?clue=${accepted._id}`,
    asks: 'cases.openable',
    shows: '哪些线索一起立案',
  },
  'closing a case': {
    by: 'officer',
    path: ({ enforcementCase }) => `packages/cases/close/index?id=${enforcementCase._id}`,
    asks: 'cases.show',
    shows: '处理情况（上报线索的人会看到）',
  },
  'what else is done with a case': {
    by: 'officer',
    path: ({ enforcementCase }) =>
      `packages/cases/handle/index?id=${enforcementCase._id}&act=assign`,
    asks: 'cases.show',
    shows: '原因',
  },
  'a letter': {
    by: 'commission',
    path: ({ letter }) => `packages/cases/letter/index?id=${letter._id}`,
    asks: 'letters.show',
    shows: '函里的案件',
  },
  'ordering a return visit': {
    by: 'officer',
    path: ({ reported, facility }) =>
      `packages/advice/order/index?facility=${facility._id}&clue=${reported._id}`,
    asks: 'clues.show',
    shows: '最晚哪天去',
  },
  'an article that is not published': {
    by: 'commission',
    path: () => `packages/article/article/index?id=${OWN_ARTICLE}`,
    asks: 'articles.show',
    shows: '只有本单位能看到',
  },
  'a checklist of a county': {
    by: 'dispatcher',
    path: () => `packages/office/checklist/index?id=${OWN_CHECKLIST}&version=2026.1`,
    asks: 'checklists.show',
    shows: '怎么看',
  },
}

const offices: Record<string, Shown> = {
  'whom to phone': {
    by: 'dispatcher',
    path: () => 'packages/office/contacts/index',
    asks: 'counties.contacts',
    shows: '食源性疾病要电话或传真报告到这里',
  },
  'what became of each centre’s clues': {
    by: 'dispatcher',
    path: () => 'packages/office/centres/index',
    asks: 'shares.centres',
    shows: '各协管服务机构',
  },
  'what a centre helped with': {
    by: 'dispatcher',
    path: ({ facility }) => `packages/office/assisted/index?township=${facility.township}`,
    asks: 'shares.assisted',
    shows: '今年还没有协助过执法机构',
  },
  'the people': {
    by: 'lead',
    path: () => 'packages/office/people/index',
    asks: 'people.list',
    shows: '暗号甲新人',
  },
  'who would miss an emergency': {
    by: 'dispatcher',
    path: () => 'packages/office/reachability/index',
    asks: 'deliveries.reachability',
    shows: '收不到的',
  },
  'who answers for clues': {
    by: 'dispatcher',
    path: () => 'packages/office/routing/index',
    asks: 'counties.show',
    shows: '没有指定人员的线索交给当天值班的人',
  },
  'who is on duty': {
    by: 'officer',
    path: () => 'packages/office/duty/index',
    asks: 'duty.show',
    shows: '值班安排',
  },
  'who is away': {
    by: 'officer',
    path: () => 'packages/office/absences/index',
    asks: 'duty.show',
    shows: '没有人登记不在岗',
  },
  'what a county sets for its patrols': {
    by: 'dispatcher',
    path: () => 'packages/office/rules/index',
    asks: 'counties.rules',
    shows: '多久巡查一次',
  },
  'how long each step may take': {
    by: 'dispatcher',
    path: () => 'packages/office/clocks/index',
    asks: 'counties.rules',
    shows: '10 分钟内',
  },
}

// What is written on the phone asks the cloud nothing: drafts.test.ts, emergencies.test.ts, people.test.ts and own-checklists.test.ts.
export const WRITTEN = [
  'packages/emergency/start/index',
  'packages/emergency/cases/index',
  'packages/outreach/write/index',
  'packages/outreach/finish/index',
  'packages/outreach/sampling/index',
  'packages/patrol/patrol/index',
  'packages/registry/kinds/index',
  'packages/registry/register/index',
  'packages/registry/changing/index',
  'packages/registry/finish/index',
  // Anybody with the code: registering.test.ts.
  'packages/open/public/index',
  // By the code of whoever comes: resident-tips.test.ts.
  'packages/tips/paying/index',
  'packages/advice/write/index',
  'packages/advice/finish/index',
  'packages/advice/rectify/index',
  'packages/advice/reinspect/index',
  'packages/advice/visiting/index',
  'packages/clue/answer/index',
  'packages/clue/answered/index',
  'packages/assistance/helping/index',
  'packages/assistance/finish/index',
  // Anybody with the code: advice.test.ts.
  'packages/advice/given/index',
  'packages/patrol/finish/index',
  'packages/information/choose/index',
  'packages/information/write/index',
  'packages/information/tip/index',
  'packages/information/finish/index',
  'packages/information/verify/index',
  // By nobody who is signed in: tip-off.test.ts.
  'packages/privacy/guide/index',
  ...['what', 'write', 'who', 'receipt', 'code', 'follow'].map(
    (page) => `packages/tip-off/${page}/index`,
  ),
  // open.test.ts
  'packages/open/release/index',
  // articles.test.ts
  'packages/article/write/index',
  'packages/office/person/index',
  'packages/office/writing/index',
  'packages/office/item/index',
]

/** Never empty and refused to nobody. */
const forAnybody: Record<string, Shown> = {
  'what was released': {
    by: 'coordinator',
    path: () => 'packages/open/results/index',
    asks: 'releases.list',
    shows: '数字多少不代表哪个地方好坏',
  },
  'the articles': {
    by: 'coordinator',
    path: () => 'packages/article/list/index',
    asks: 'articles.list',
    shows: '水有怪味怎么办',
  },
  'an article': {
    by: 'reporter',
    path: () => `packages/article/article/index?id=${OPEN_ARTICLE}`,
    asks: 'articles.show',
    shows: '试一试',
  },
}

export const all = Object.entries({ ...lists, ...single, ...offices, ...forAnybody })
