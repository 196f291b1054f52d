// The emergencies of the guide: whom each is told to, and what its two hours are counted from. Where the clause says
// “核实…，两小时内”, what it counts from is a county's to read: docs/decisions/0025.

import type { Clause } from '../guide/clause'
import type { Part } from '../guide/parts'
import { enum as oneOf, type infer as Infer } from '../kernel/z'
import type { Specialty } from '../people/specialties'
import { channel, type Channel, type Recipient } from './recipients'

interface Kind {
  /** Stands after 疑似 until an officer decides. */
  name: string
  /** As people say it. */
  example: string
  /** Whose it is to handle; whoever is on duty where it is nobody's. */
  specialty?: Specialty
  clause: Clause
  /** `first`: verified, then told. `ifPossible`: told in any case. `none`: the clause asks for no verification. */
  verification: 'first' | 'ifPossible' | 'none'
  judgedFrom: 'found' | 'verified' | 'construed'
  /** The channels by which each must be told. */
  recipients: Partial<Record<Recipient, readonly Channel[]>>
}

const reportClause = (part: Part, number: string) => ({ clause: { part, number } })
const agencyTold = { recipients: { agency: channel.options } } as const
const verifiedFirst = { verification: 'first', judgedFrom: 'construed' } as const

export const emergencyKinds = {
  foodborne: {
    name: '食源性疾病或食品污染',
    example: '吃了东西后多人呕吐、腹泻，或食物可能有毒',
    specialty: 'foodborneDisease',
    ...reportClause('foodborneDisease', '（二）'),
    verification: 'first',
    judgedFrom: 'verified',
    // By phone, fax and the like, and a clue: neither stands for the other.
    recipients: { diseaseControl: ['phone', 'fax', 'inPerson'], agency: ['app'] },
  },
  waterPoisoning: {
    name: '饮用水中毒事件',
    example: '喝了水以后多人不舒服',
    specialty: 'drinkingWater',
    ...reportClause('drinkingWater', '（二）4'),
    ...verifiedFirst,
    ...agencyTold,
  },
  schoolCluster: {
    name: '学校聚集性患病',
    example: '学校、幼儿园里几个孩子症状一样',
    specialty: 'schoolHealth',
    ...reportClause('schoolHealth', '（二）4'),
    ...verifiedFirst,
    ...agencyTold,
  },
  occupationalAccident: {
    name: '突发职业卫生危害事件',
    example: '上班时中毒、窒息，或急性职业伤害',
    specialty: 'occupationalHealth',
    ...reportClause('occupationalHealth', '（二）4'),
    ...verifiedFirst,
    ...agencyTold,
  },
  bloodBeyondLicence: {
    name: '采供血机构超出批准范围采供血',
    example: '血站、浆站做了不许它做的采血供血',
    specialty: 'illegalPractice',
    ...reportClause('illegalPractice', '（二）3'),
    verification: 'none',
    judgedFrom: 'found',
    ...agencyTold,
  },
  sexSelection: {
    name: '非医学需要的胎儿性别鉴定或选择性别终止妊娠',
    example: '查胎儿是男是女，按性别引产',
    specialty: 'maternalChildHealth',
    ...reportClause('maternalChildHealth', '（二）3'),
    ...verifiedFirst,
    ...agencyTold,
  },
  surrogacy: {
    name: '代孕、买卖精子卵子等非法辅助生殖',
    example: '代孕，买卖精子、卵子',
    specialty: 'maternalChildHealth',
    ...reportClause('maternalChildHealth', '（二）4'),
    verification: 'ifPossible',
    judgedFrom: 'found',
    ...agencyTold,
  },
  otherEvent: {
    name: '其他突发公共卫生事件',
    example: '别的可能影响很多人健康的事',
    ...reportClause('plan', '二（四）2（2）'),
    ...verifiedFirst,
    ...agencyTold,
  },
} as const satisfies Record<string, Kind>

export const emergencyKind = oneOf(Object.keys(emergencyKinds) as (keyof typeof emergencyKinds)[])
export type EmergencyKind = Infer<typeof emergencyKind>

export const kindOf = (kind: EmergencyKind): Kind => emergencyKinds[kind]
