// Pages that are written on, and the taps from a page that is read to each.

import type { Place } from '../tests/kit/places'
import { ways, wayOf, type WayName } from '../src/packages/clue/handle/ways'
import { single, lists, type Shown } from '../tests/pages/pages'

interface Form extends Shown {
  taps: readonly string[]
}

/** A page of the tests, and what is tapped there. */
const from = (shown: Shown | undefined, ...taps: string[]): Form => {
  if (!shown) throw new Error(`No page to tap ${taps.join()} on`)
  return { ...shown, taps }
}

const plain = (by: Shown['by'], page: string, shows: string, ...taps: string[]): Form => ({
  ...{ by, path: () => page, asks: 'session.show', shows, taps },
})

/** What was found out of a clue, which the public may be told: look.ts puts it there. */
export const FOUND = '01ke5tp1pbf0vnd00000000000'

const decision = (way: WayName): Form => ({
  ...plain('officer', '', wayOf(way).word),
  path: ({ reported, accepted }) =>
    `packages/clue/handle/index?id=${(way === 'pause' ? accepted : reported)._id}&act=${way}`,
})

export const forms = Object.entries({
  'form: a new emergency': plain('coordinator', 'packages/emergency/start/index', '多人呕吐'),
  'form: an emergency’s questions': plain(
    'coordinator',
    'packages/emergency/start/index',
    '多人呕吐',
    '吃了东西后多人呕吐、腹泻，或食物可能有毒',
  ),
  'form: information': plain(
    'coordinator',
    'packages/information/choose/index?kind=information',
    '饮用水有异常',
    '饮用水有异常',
  ),
  'form: a tip': plain(
    'coordinator',
    'packages/information/choose/index?kind=tipOff',
    '饮用水有异常',
    '饮用水有异常',
  ),
  'form: a new facility': plain(
    'coordinator',
    'packages/registry/kinds/index',
    '农村集中式供水',
    '农村集中式供水',
  ),
  'form: an article': from(lists['what a county writes'], '写一篇'),
  'form: making known': from(lists['what was made known'], '宣传'),
  'form: taking a sample': from(lists['the samples'], '登记采样', '1暗号甲水厂'),
  'form: what was registered wrongly': from(single['a dossier'], '改登记信息'),
  'form: an advice as its operator opens it': {
    ...plain('coordinator', '', '卫生检查意见书'),
    path: ({ advice }: Place) => `packages/advice/given/index?code=${advice.code}`,
  },
  'form: handing a sample over': from(single['a sample'], '登记送检'),
  'form: what is verified': from(single['an information report'], '核实'),
  'form: a rectification': from(single['an advice'], '报整改'),
  'form: a re-inspection': from(single['an advice'], '去复查'),
  'form: help that is given': from(single['help that is asked for'], '去办，填写回复'),
  'form: a return visit': from(single['a return visit'], '去回访'),
  'form: pupils who are ill': from(single['a school whose pupils are ill'], '登记患病学生'),
  'form: other ways with a clue': from(single['a clue as an officer reads it'], '其他办法'),
  ...Object.fromEntries(
    (Object.keys(ways) as WayName[])
      .filter((way) => way !== 'unmerge' && way !== 'reopen')
      .map((way) => [`form: a clue, ${way}`, decision(way)]),
  ),
  'form: a resident’s tip, what of': plain(
    'reporter',
    'packages/tip-off/what/index',
    '是什么事？',
    '医疗纠纷、看病结果',
  ),
  'form: a resident’s tip, where': plain(
    'reporter',
    'packages/tip-off/what/index',
    '是什么事？',
    '饮用水有异常',
  ),
  'form: privacy': plain('reporter', 'packages/privacy/guide/index', '最要紧的三条'),
  'form: publishing what was found': plain(
    'officer',
    `packages/open/release/index?kind=clue&id=${FOUND}`,
    '公布的话',
  ),
  'what is public of a facility': {
    ...plain('reporter', '', '可以和店里挂的原件对一对'),
    path: ({ facility }: Place) => `packages/open/public/index?scene=f=${facility._id}`,
  },
  'form: a patrol': from(single['a dossier'], '开始巡查'),
  'form: a person': plain('lead', 'packages/office/people/index', '登记人员', '登记人员'),
})
