// What each indicator is called, what it counts, and of what. The first four are the plan's (方案 一（三）), the others what county
// plans appraise.

import type { Clause } from '../guide/clause'
import type { Count, Row, Share } from './share'
import { spokenRate } from './spoken-rate'

interface Indicator {
  name: string
  clause?: Clause
  counted: string
  /** Of a rate. */
  of?: string
  /** Of a number. */
  unit?: string
}

const plan = (number: string) => ({ clause: { part: 'plan', number } }) as const

export const indicators = {
  reportRate: {
    ...plan('一（三）1'),
    name: '信息报告率',
    counted: '报告的事件或线索',
    of: '发现的事件或线索',
  },
  onSitePatrols: {
    ...plan('一（三）2'),
    name: '各专业实地巡查次数',
    counted: '到现场的巡查',
    unit: '次',
  },
  fulfilment: {
    ...plan('一（三）2'),
    name: '实地巡查达标率',
    counted: '该查的次数都查到的单位（分专业）',
    of: '有巡查任务的单位（分专业）',
  },
  casesAssisted: {
    ...plan('一（三）3'),
    name: '协助案件查办数量',
    counted: '协助过的案件',
    unit: '件',
  },
  outreachCount: { ...plan('一（三）4'), name: '普法宣传次数', counted: '宣传活动', unit: '次' },
  coverageRate: { name: '巡查覆盖率', counted: '巡查过的单位', of: '在册营业的单位' },
  patrolTimeliness: { name: '巡查及时率', counted: '按期完成的巡查', of: '已到期的巡查' },
  overduePatrols: { name: '超期未查', counted: '到期没有查的', unit: '次' },
  emergencyTimeliness: {
    name: '突发事件报告及时率',
    counted: '在时限内报告的',
    of: '应报告的（每个报告对象各算一次）',
  },
  dossierRate: { name: '一户一档建档率', counted: '档案齐全的单位', of: '在册营业的单位' },
  certificateRate: { name: '持证率', counted: '证件有效的', of: '需要证件的' },
} as const satisfies Record<string, Indicator>

export type IndicatorName = keyof typeof indicators

/** 96.5%, — where a rate has nothing to count of, 12 次. */
export function spokenIndicator(name: IndicatorName, found: Count<Row> | Share<Row>): string {
  if ('of' in found) return spokenRate(found.counted.length, found.of.length)
  const { unit = '' }: Indicator = indicators[name]
  return `${found.counted.length} ${unit}`
}
