// The questions of each kind of emergency. Those of a clause cite it; the guide leaves the rest open (“相关信息”, “等”), and
// there the questions are ours. Required is what tells one event from another: where, and how many are ill.

import type { Part } from '../guide/parts'
import type { EmergencyKind } from './kinds'
import type { Question } from './question'
import { symptomNames } from './symptoms'

type More = Partial<Pick<Question, 'required' | 'clause'>>
type Options = Readonly<Record<string, string>>

const by = (part: Part, number: string): More => ({ clause: { part, number } })
const required = (more: More = {}): More => ({ ...more, required: true })

const asking =
  (kind: 'text' | 'count' | 'instant') =>
  (id: string, words: string, more?: More): Question => ({
    ...{ id, words, kind, required: false },
    ...more,
  })
const choosing =
  (kind: 'choice' | 'choices') =>
  (id: string, words: string, options: Options, more?: More): Question => ({
    ...{ id, words, kind, options, required: false },
    ...more,
  })

const text = asking('text')
const count = asking('count')
const instant = asking('instant')
const choice = choosing('choice')
const choices = choosing('choices')

const when = by('foodborneDisease', '（一）1')
const howMany = by('foodborneDisease', '（一）2')
const course = by('foodborneDisease', '（一）3')
const water = by('drinkingWater', '（二）4')
const school = by('schoolHealth', '（二）4')

const place = text('place', '在什么地方', required())
const measures = text('measures', '已经采取了什么措施')
const treatment = text('treatment', '患者就医情况')
const evidence = text('evidence', '有什么照片、材料可以证明')
const who = text('who', '涉及哪些机构或人员')

/** What says where it is, the best first. */
export const placeQuestions = ['place', 'mealPlace', 'mealUnit'] as const

export const questions: Record<EmergencyKind, readonly Question[]> = {
  foodborne: [
    choice('certainty', '确诊还是怀疑', { confirmed: '检查确诊', suspected: '怀疑' }, required()),
    choice('what', '是哪一类', { disease: '食源性疾病', contamination: '食品污染' }, required()),
    choice(
      'source',
      '从哪里得知',
      {
        institution: '基层医疗机构',
        foodBusiness: '食品生产经营单位',
        complaint: '群众投诉',
        media: '媒体报道',
        other: '其他',
      },
      by('foodborneDisease', '（一）'),
    ),
    instant('occurredAt', '什么时候发生的', required(when)),
    text('mealPlace', '就餐地点（食品污染写发现地点）', required(when)),
    text('mealUnit', '就餐单位', when),
    text('dinerPhones', '就餐人员联系电话', when),
    count('exposedCount', '就餐人数（暴露人数）', howMany),
    count('illCount', '发病人数', required(howMany)),
    count('deathCount', '死亡人数', howMany),
    text('suspectedFood', '吃过的可疑食物', course),
    text('symptoms', '临床表现', course),
    text('measures', '已经采取的措施', course),
  ],
  waterPoisoning: [
    text('place', '发生在什么地方', required(water)),
    count('illCount', '中毒人数', required(water)),
    text('treatment', '就医情况', required(water)),
    instant('occurredAt', '什么时候发生的'),
    text('supply', '喝的是哪里的水'),
    measures,
  ],
  schoolCluster: [
    text('place', '哪所学校或托幼机构', required()),
    text('group', '哪个班级或宿舍', required(school)),
    count('illCount', '患病学生人数', required(school)),
    instant('occurredAt', '第一例什么时候发病', school),
    choices('symptoms', '有哪些症状', { ...symptomNames, other: '其他' }, required(school)),
    text('exposure', '共同用餐、饮水的情况', school),
    measures,
  ],
  occupationalAccident: [
    text('place', '哪家用人单位、什么地方', required()),
    text('hazard', '是什么危害', required()),
    count('illCount', '受伤或中毒人数', required()),
    count('deathCount', '死亡人数'),
    instant('occurredAt', '什么时候发生的'),
    treatment,
    measures,
  ],
  bloodBeyondLicence: [
    text('place', '哪家机构、什么地方'),
    text('scope', '超出批准范围做了什么'),
    evidence,
  ],
  sexSelection: [
    choices(
      'what',
      '是什么行为',
      { sexDetermination: '非医学需要的胎儿性别鉴定', termination: '选择性别终止妊娠' },
      required(by('maternalChildHealth', '（二）3')),
    ),
    place,
    who,
    evidence,
  ],
  surrogacy: [
    choices(
      'what',
      '是什么行为',
      { surrogacy: '代孕', sperm: '捐献、买卖精子', egg: '捐献、买卖卵子', other: '其他' },
      by('maternalChildHealth', '（二）4'),
    ),
    text('place', '在什么地方'),
    who,
    evidence,
  ],
  otherEvent: [
    text('what', '发生了什么', required()),
    place,
    count('illCount', '受影响的人数'),
    instant('occurredAt', '什么时候发生的'),
    measures,
  ],
}
