// A hole of the routing table as it is said to whoever can fill it.

import { severity, severityNames } from '../checklists/severity'
import { spokenArea, type AreaNames } from '../kernel/areas'
import { spokenDay } from '../kernel/time'
import { spokenSpecialty, type OwnSpecialty, type Specialty } from '../people/specialties'
import type { Hole, Unfit } from './holes'

const unfitNames: Record<Unfit, string> = {
  gone: '已不办理线索',
  suspended: '已停用',
  elsewhere: '辖区不包括这里的全部',
  absent: '今天不在岗',
}

interface Said {
  title: string
  under: string
}

interface Words {
  names: AreaNames
  specialties?: readonly OwnSpecialty[]
}

/** What is missing, and who answers meanwhile. */
export function spokenHole(hole: Hole, words: Words): Said {
  switch (hole.kind) {
    case 'unnamed':
      return {
        title: `${placed(hole.area, hole.specialty, words)}：没有指定人员`,
        under: `${spokenSeverities(hole.severities)}现在由值班人员办理`,
      }
    case 'away':
      return {
        title: `${placed(hole.route.area, hole.route.specialty, words)}：指定的人都不能办理`,
        under: hole.misfits.map((each) => spokenMisfit(each)).join('，'),
      }
    case 'noDuty':
      return {
        title: `${spokenDays(hole.from, hole.until)}没有排值班`,
        under: '由固定值班人员办理',
      }
    case 'dutyAway':
      return {
        title: `${spokenDay(hole.on)}值班的人不能值班`,
        under: `${spokenMisfit(hole.misfit, '当天不在岗')}，由固定值班人员办理`,
      }
    case 'dutyUnfit':
      return { title: '固定值班人员不能值班', under: spokenMisfit(hole.misfit) }
    case 'neverSignedIn':
      return { title: `${hole.name}还没有登录过`, under: '收不到微信消息，请把邀请码发给他' }
    case 'noLeader':
      return { title: '没有指定执法机构负责人', under: '没有人办理的线索会直接报告卫生健康委' }
  }
}

const placed = (area: string, of: Specialty, { names, specialties }: Words): string =>
  `${spokenArea(area, names)}，${spokenSpecialty(of, specialties)}`

const spokenSeverities = (of: readonly (keyof typeof severityNames)[]): string =>
  of.length === severity.options.length
    ? ''
    : `${of.map((each) => severityNames[each]).join('、')}线索，`

const spokenMisfit = (
  { name, why }: { name?: string; why: Unfit },
  absent = unfitNames.absent,
): string => `${name ?? '原来指定的人'}${why === 'absent' ? absent : unfitNames[why]}`

const spokenDays = (from: string, until: string): string =>
  from === until ? spokenDay(from) : `${spokenDay(from)}到${spokenDay(until)}`
