// What a person can begin from the home page. Each page is a package's own; a draft is made there.

import { mayDo, type Permission } from '@domain/people/permissions'
import type { Role } from '@domain/people/roles'
import { pageOf } from '../../go'

export interface Task {
  permission: Permission
  word: string
  page: string
  /** What must not wait stands first and in red. */
  pressing?: true
}

const TASKS: readonly Task[] = [
  {
    permission: 'emergency.report',
    word: '突发事件：马上报告',
    page: pageOf.newEmergency(),
    pressing: true,
  },
  { permission: 'facility.register', word: '登记单位', page: pageOf.newFacility() },
  {
    permission: 'informationReport.handle',
    word: '记听到的情况',
    page: pageOf.newWord('information'),
  },
  { permission: 'tipOff.enter', word: '登记投诉举报', page: pageOf.newWord('tipOff') },
  { permission: 'outreach.record', word: '记宣传培训', page: pageOf.outreachList() },
  { permission: 'sample.take', word: '登记采样', page: pageOf.samples() },
]

export const tasksOf = (role: Role): Task[] =>
  TASKS.filter(({ permission }) => mayDo(role, permission))
