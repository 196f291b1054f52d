// What people tell us about, as a reporter, a patient or a villager names it, and what each would be a clue of.

import { spokenClause, type Clause } from '../guide/clause'
import { enum as oneOf, type infer as Infer } from '../kernel/z'
import type { Specialty } from '../people/specialties'

interface Concern {
  /** As it is chosen from a list. */
  name: string
  /** What people call it who do not know that name. */
  examples: string
  /** Stands after 疑似 until an officer decides. */
  matterName: string
  /** Absent where it belongs to none: then whoever is on duty answers for it. */
  specialty?: Specialty
  clause: Clause
  /** The guide has it reported within two hours, whatever else is known of it. */
  presses?: true
}

const asked = (part: Clause['part'], number: string) => ({ clause: { part, number } })

export const concerns = {
  foodborneDisease: {
    name: '食物中毒、污染',
    examples: '吃了拉肚子、呕吐，东西变质、掺了毒',
    matterName: '食源性疾病或食品污染',
    specialty: 'foodborneDisease',
    ...asked('foodborneDisease', '（一）'),
    presses: true,
  },
  drinkingWater: {
    name: '饮用水有异常',
    examples: '水发黄、有味、有虫，喝了不舒服',
    matterName: '饮用水卫生问题',
    specialty: 'drinkingWater',
    ...asked('plan', '二（二）2'),
  },
  schoolHealth: {
    name: '学校、幼儿园',
    examples: '学校喝的水、教室、食堂，好多学生生病',
    matterName: '学校或托幼机构卫生问题',
    specialty: 'schoolHealth',
    ...asked('plan', '二（二）3'),
  },
  illegalPractice: {
    name: '非法行医、采供血',
    examples: '没有证的诊所、医生，游医，私自采血',
    matterName: '非法行医或非法采供血',
    specialty: 'illegalPractice',
    ...asked('illegalPractice', '（二）4'),
  },
  sexSelection: {
    name: '鉴定胎儿性别',
    examples: '照 B 超、抽血看男女',
    matterName: '非医学需要的胎儿性别鉴定或终止妊娠',
    specialty: 'maternalChildHealth',
    ...asked('maternalChildHealth', '（二）3'),
    presses: true,
  },
  surrogacy: {
    name: '代孕、买卖精卵',
    examples: '找人代生孩子，买卖卵子、精子',
    matterName: '代孕、买卖精子卵子等非法辅助生殖',
    specialty: 'maternalChildHealth',
    ...asked('maternalChildHealth', '（二）4'),
    presses: true,
  },
  occupationalDisease: {
    name: '疑似职业病',
    examples: '干活得的尘肺、耳聋、中毒',
    matterName: '职业病',
    specialty: 'occupationalHealth',
    ...asked('plan', '二（二）6'),
  },
  occupationalHealth: {
    name: '粉尘、噪声、毒物',
    examples: '车间灰大、吵、有毒气，没有口罩、耳塞',
    matterName: '职业病危害防护问题',
    specialty: 'occupationalHealth',
    ...asked('plan', '二（二）6'),
  },
  publicPlace: {
    name: '公共场所卫生',
    examples: '宾馆、理发店、泳池、商场不干净',
    matterName: '公共场所卫生问题',
    specialty: 'publicPlace',
    ...asked('plan', '二（二）7'),
  },
  otherEvent: {
    name: '其他卫生事件',
    examples: '上面没有的，写清楚就行',
    matterName: '其他公共卫生事件',
    ...asked('plan', '二（四）2（2）'),
  },
} as const satisfies Record<string, Concern>

export const concern = oneOf(Object.keys(concerns) as (keyof typeof concerns)[])
export type ConcernId = Infer<typeof concern>

export const concernOf = (id: ConcernId): Concern => concerns[id]

export const spokenConcernClause = (id: ConcernId): string => spokenClause(concerns[id].clause)
