// Where else a person may go from the home page and from 我的.

import { isWiderThanCounty } from '@domain/kernel/areas'
import { mayDo, type Permission } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { pageOf } from './go'

/** What belongs together, in the order in which it is shown. */
const wayGroupNames = {
  clues: '线索与突发事件',
  daily: '日常监督',
  duty: '值班与提醒',
  county: '人员与规则',
} as const
type WayGroup = keyof typeof wayGroupNames

export interface Way {
  group: WayGroup
  /** Absent where everybody may. */
  permission?: Permission
  title: string
  under: string
  page: string
}

const WAYS: readonly Way[] = [
  {
    permission: 'clue.read',
    group: 'clues',
    title: '线索',
    under: '办得怎么样，结果是什么',
    page: pageOf.clues(),
  },
  {
    permission: 'case.read',
    group: 'clues',
    title: '案件',
    under: '立了哪些案，办案期限还有几天，复查结果',
    page: pageOf.enforcementCases(),
  },
  {
    permission: 'letter.read',
    group: 'clues',
    title: '函告',
    under: '同类问题反复出现，要函告哪个部门',
    page: pageOf.letters(),
  },
  {
    permission: 'emergency.read',
    group: 'clues',
    title: '突发事件',
    under: '报告到了没有，是不是按时',
    page: pageOf.emergencies(),
  },
  {
    permission: 'advice.read',
    group: 'daily',
    title: '整改与回访',
    under: '意见书到期、超期，复查和回访',
    page: pageOf.adviceDue(),
  },
  {
    permission: 'assistance.read',
    group: 'clues',
    title: '协查',
    under: '执法人员请协管员办的事，办得怎么样',
    page: pageOf.assistances(),
  },
  {
    permission: 'facility.read',
    group: 'daily',
    title: '巡查对象',
    under: '按名称找单位，看它的档案',
    page: pageOf.facilities(),
  },
  {
    permission: 'change.read',
    group: 'daily',
    title: '登记信息变更',
    under: '谁报了什么变更，确认了没有',
    page: pageOf.changes(),
  },
  {
    permission: 'facility.read',
    group: 'daily',
    title: '证件到期',
    under: '哪些单位的证件快到期或已过期',
    page: pageOf.expiring(),
  },
  {
    permission: 'authorityNotice.read',
    group: 'daily',
    title: '通报主管部门',
    under: '未入本底的供水、学校有异常，要告知谁',
    page: pageOf.notices(),
  },
  {
    permission: 'backlog.read',
    group: 'daily',
    title: '没发出的记录',
    under: '谁的手机上有记录好几天没发出',
    page: pageOf.backlogs(),
  },
  {
    permission: 'tipOff.decide',
    group: 'clues',
    title: '居民举报',
    under: '受理、请人核实、答复，快到期的在前面',
    page: pageOf.residentTips(),
  },
  {
    permission: 'reward.read',
    group: 'clues',
    title: '举报奖励',
    under: '谁先举报奖励谁，凭回执号领取',
    page: pageOf.rewards(),
  },
  {
    permission: 'tipOff.read',
    group: 'clues',
    title: '信息和投诉举报登记',
    under: '收到了什么，核实得怎么样，怎么办的',
    page: pageOf.wordRegister(),
  },
  {
    permission: 'month.read',
    group: 'daily',
    title: '我的一个月',
    under: '做了什么，上报的怎么样了，接下来要去哪里',
    page: pageOf.month(),
  },
  {
    permission: 'outreach.read',
    group: 'daily',
    title: '宣传、培训、咨询、指导',
    under: '每次讲了什么，来了多少人',
    page: pageOf.outreachList(),
  },
  {
    group: 'daily',
    title: '卫生知识文章',
    under: '卫生法律和知识，可以转给居民看',
    page: pageOf.articles(),
  },
  {
    permission: 'article.write',
    group: 'county',
    title: '写文章',
    under: '写给居民和单位看的，预览、定时、撤下',
    page: pageOf.articleDesk(),
  },
  {
    permission: 'sample.read',
    group: 'daily',
    title: '样品',
    under: '采了什么，送到哪里，结果怎么样',
    page: pageOf.samples(),
  },
  {
    permission: 'facility.import',
    group: 'daily',
    title: '导入与导出本底',
    under: '从 Excel 导入单位，或导出成 Excel',
    page: pageOf.imports(),
  },
  {
    permission: 'share.ofCentres',
    group: 'clues',
    title: '各机构线索查实情况',
    under: '今年查明了多少，查实多少，协查几次',
    page: pageOf.centres(),
  },
  {
    permission: 'person.read',
    group: 'county',
    title: '人员',
    under: '登记、邀请和停用',
    page: pageOf.people(),
  },
  {
    permission: 'duty.read',
    group: 'duty',
    title: '值班表',
    under: '今天谁值班，交接班，往后怎么排',
    page: pageOf.duty(),
  },
  {
    permission: 'absence.set',
    group: 'duty',
    title: '不在岗登记',
    under: '请假、出差、培训，这几天线索不派过来',
    page: pageOf.absences(),
  },
  {
    permission: 'county.read',
    group: 'duty',
    title: '线索分派与值班',
    under: '哪里缺人，各专业的线索由谁办理',
    page: pageOf.routing(),
  },
  {
    permission: 'county.read',
    group: 'duty',
    title: '今晚谁收不到提醒',
    under: '有突发线索时，谁的手机不会响',
    page: pageOf.reachability(),
  },
  {
    permission: 'county.route',
    group: 'duty',
    title: '突发事件电话',
    under: '疾控和执法机构的值班电话、传真',
    page: pageOf.contacts(),
  },
  {
    permission: 'rules.set',
    group: 'county',
    title: '办理期限',
    under: '线索、案件每一步多久，哪些天上班',
    page: pageOf.clocks(),
  },
  {
    permission: 'rules.set',
    group: 'county',
    title: '巡查规则',
    under: '各专业多久巡查一次，何时开学',
    page: pageOf.rules(),
  },
  {
    permission: 'rules.set',
    group: 'county',
    title: '本县检查表',
    under: '县里自己加的检查表',
    page: pageOf.checklists(),
  },
]

/** What is not of one county. */
const OF_ALL: readonly string[] = [pageOf.articles(), pageOf.articleDesk()]

/** Few for whoever looks after more than a county: other lists are of one county at most, and nothing lists the counties. */
export const waysOf = ({ role, area }: OwnProfile): Way[] =>
  WAYS.filter(({ permission }) => !permission || mayDo(role, permission)).filter(
    ({ page }) => !isWiderThanCounty(area) || OF_ALL.includes(page),
  )

/** Those of one group together, with its name; no group that is empty. */
export const groupsOf = (ways: readonly Way[]): { name: string; ways: Way[] }[] =>
  (Object.keys(wayGroupNames) as WayGroup[])
    .map((group) => ({
      name: wayGroupNames[group],
      ways: ways.filter((way) => way.group === group),
    }))
    .filter((each) => each.ways.length > 0)
