// Matters that people bring to health supervision and that are somebody else's: they are told whose, and what they said is
// kept all the same. Whom to call are national lines.

import { enum as oneOf, type infer as Infer } from '../kernel/z'

interface Beyond {
  /** As it is chosen from a list. */
  name: string
  /** Who answers for it. */
  responsible: string
  phone?: string
  /** What to do, as one says it to a neighbour. */
  advice: string
}

export const beyonds = {
  medicalDispute: {
    name: '医疗纠纷、看病结果',
    responsible: '医疗纠纷人民调解委员会，或县卫生健康委医政部门',
    phone: '12320',
    advice: '可以先和医院商量，也可以申请调解、鉴定，或者起诉。请把病历、收据留好。',
  },
  insurance: {
    name: '医保报销、收费',
    responsible: '医疗保障局',
    phone: '12393',
    advice: '收费和医保的事由医保局管。请把收费单、结算单留好。',
  },
  foodAndDrugs: {
    name: '药品、食品、保健品质量',
    responsible: '市场监督管理局',
    phone: '12315',
    advice: '买到的药品、食品有问题，请留着实物和票据。吃了不舒服的，请选“食物中毒、污染”。',
  },
  environment: {
    name: '污水、废气、垃圾',
    responsible: '生态环境局',
    phone: '12345',
    advice: '环境污染由生态环境局管。要是喝的水也变了味道、颜色，请选“饮用水有异常”。',
  },
  wages: {
    name: '工资、工伤待遇',
    responsible: '人力资源和社会保障局',
    phone: '12333',
    advice: '工资、工伤认定由人社局管。车间粉尘、噪声、毒物没有防护的，归卫生监督管。',
  },
  security: {
    name: '打架、诈骗等治安案件',
    responsible: '公安机关',
    phone: '110',
    advice: '有人身危险，请马上打 110。',
  },
} as const satisfies Record<string, Beyond>

export const beyond = oneOf(Object.keys(beyonds) as (keyof typeof beyonds)[])
export type BeyondId = Infer<typeof beyond>

export const beyondOf = (id: BeyondId): Beyond => beyonds[id]
