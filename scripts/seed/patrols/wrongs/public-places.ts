import type { Condition } from '@domain/checklists/condition'
import { where, type Wrongs } from './said'

const isA = (...kinds: string[]): Condition => ({ trait: 'publicPlaceKind', in: kinds })

export const publicPlace: Wrongs = {
  placeLicenceHeld: ['没有看到公共场所卫生许可证，说正在办', '许可证在老板家里，没有挂'],
  placeLicenceMatches: ['店名换了，证上还是原来的店'],
  attendantsHealthy: [
    ...where(isA('lodging'), '三个服务员只有一个有健康证'),
    ...where(isA('hairdressing'), '新来的学徒没有健康证'),
    ...where(isA('bathing', 'swimming'), '搓澡、救生的人健康证过期'),
    '今天在岗的四个人，有一个健康证过期',
  ],
  gradeShown: ['没有看到卫生等级的牌子'],
  placeRulesWritten: ['没有卫生管理制度，问谁管，说大家都管'],
  utensilsDisinfected: [
    ...where(isA('lodging'), '消毒间堆着杂物，消毒柜没有插电'),
    ...where(isA('bathing'), '拖鞋没有消毒，泡在一个桶里'),
    ...where(isA('hairdressing'), '毛巾柜没有开，毛巾是湿的'),
  ],
  linenChanged: ['抽一间客房，枕套上有头发', '床单换洗记录只有上个月的'],
  toolsDisinfected: ['推子、剪刀直接放台面，没有消毒', '没有皮肤病客人专用的工具箱'],
  poolTested: ['今天的余氯没有测，公示牌是昨天的数', '公示牌上余氯是0.1'],
  poolClear: ['深水区看不清池底'],
  footBathReady: ['浸脚池是干的', '浸脚池旁边留了道，可以绕过去'],
  aired: ['进门一股霉味，窗户关着，排风没有开'],
  airConditioningCleaned: ['中央空调没有清洗记录'],
  noSmokingSigned: ['大厅没有禁止吸烟的标志'],
  nobodySmokes: [
    ...where(isA('entertainment'), '好几个人在吸烟，桌上摆着烟灰缸'),
    '卫生间地上有烟头，没有人管',
  ],
  drinkingWaterSafe: ['饮水机上的桶装水过期半个月'],
}
