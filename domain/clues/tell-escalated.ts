// To whoever is asked because those before did not open a clue, or did not accept it: what it is, how long it waits, and why it
// comes to them.

import { severityNames } from '../checklists/severity'
import type { Telling } from '../deliveries/delivery'
import { spokenInstant, type Instant } from '../kernel/time'
import type { Rung, Why } from './asked'
import { spokenMatter, type Clue } from './clue'

/** Stands before what is asked of them. */
const because: Record<Why, string> = {
  named: '这里的这类线索由您负责',
  next: '前面的执法人员没有办理，按顺序轮到您',
  duty: '您正在值班',
  dispatcher: '您管理线索',
  leader: '您负责执法机构的工作',
  commission: '执法机构还没有人办理，按规定报告卫生健康委',
  again: '大家都提醒过了，还没有人办理',
  reassigned: '转给您办理',
  handedOver: '移交给您办理',
  resumed: '现在重新等待受理',
}

const WATCHES: readonly Why[] = ['leader', 'commission']

export function tellEscalated(
  clue: Omit<Clue, 'trail'>,
  { personId, why }: Rung,
  now: Instant,
): Telling {
  const alert = `${severityNames[clue.severity]}线索`
  const waits = clue.openedAt ? '有人看过，还没有受理' : '还没有人打开'
  const wanted = WATCHES.includes(why) ? '请打开看，督促办理' : '请打开受理'
  return {
    to: personId,
    kind: 'clueEscalated',
    title: `${alert}${clue.openedAt ? '没有受理' : '没有人打开'}：${clue.facilityName}`,
    words: `${spokenMatter(clue)}。${spokenInstant(clue.reportedAt)}上报，到${spokenInstant(now)}${waits}。${because[why]}，${wanted}。`,
    page: `packages/clue/clue/index?id=${clue._id}`,
    message: {
      facilityName: clue.facilityName,
      what: spokenMatter(clue),
      state: alert,
      hint: clue.openedAt ? '还没有人受理，请尽快打开' : '还没有人打开，请尽快打开',
    },
    ...(clue.severity === 'emergency' && { pressing: true }),
  }
}
