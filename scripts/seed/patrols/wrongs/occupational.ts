import type { Condition } from '@domain/checklists/condition'
import { where, type Wrongs } from './said'

const dusty: Condition = {
  trait: 'industry',
  in: ['coalMine', 'otherMine', 'metallurgy', 'buildingMaterials'],
}
const toxic: Condition = { trait: 'highlyToxic', in: [true] }
const others: Condition = { not: dusty }

export const occupational: Wrongs = {
  hazardsDeclared: ['老板说不知道要申报，拿不出回执', '申报回执是三年前的，添了生产线没有再报'],
  declaredTruly: [
    ...where(dusty, '申报表上没有噪声，破碎机边上要喊着说话'),
    ...where(toxic, '申报表上没有写胶水里的苯'),
  ],
  hazardsForeseen: ['新生产线已经在安装，预评价报告没有做'],
  protectionTogether: [
    ...where(dusty, '新线已经投产，除尘器还堆在院子里'),
    '新车间开工了，排风管没有接',
  ],
  controlEvaluated: ['新线用了大半年，没有控制效果评价报告'],
  projectReviewed: ['预评价报告有，没有评审意见和签字'],
  measuredYearly: ['检测报告是前年的，去年没有检测'],
  statusEvaluated: ['问现状评价，办公室的人说没有听过'],
  measuredTriennially: ['从开厂到现在没有做过检测'],
  resultsReported: ['检测报告锁在柜子里，没有上报回执'],
  resultsPublished: ['公告栏没有贴检测结果，问两个工人都说不知道'],
  recordsKept: ['花名册点了五个人，有三个没有健康档案'],
  recordsWhole: ['档案里只有体检表，没有接触史'],
  workersExamined: [
    ...where(dusty, '接尘工人两年没有拍胸片', '新来的八个工人没有岗前体检'),
    ...where(others, '喷漆工没有做岗中体检'),
  ],
  hazardsApart: [
    ...where(dusty, '打包的地方就在破碎机旁边，灰吹得满身都是'),
    '喷漆和缝纫在一个车间，味道很大',
  ],
  nobodyLivesThere: ['车间阁楼上铺了两张床，有锅灶'],
  roomsProvided: ['没有更衣室，工人穿着工作服回家'],
  protectionWorks: [
    ...where(dusty, '破碎机的除尘器没有开，灰大得看不清', '切石头没有喷水，工人戴的是纱布口罩'),
    ...where(others, '打磨台的吸尘管掉了一截', '喷漆房排风扇不转'),
  ],
  withinStandards: [
    ...where(
      dusty,
      '检测报告上破碎岗位的粉尘超标，没有整改记录',
      '报告上空压机房噪声93分贝，没有发耳塞',
    ),
    ...where(toxic, '报告上刷胶岗位的苯超标'),
  ],
  protectionMaintained: ['除尘、排风的检修记录停在去年'],
  boardHung: ['没有职业卫生公告栏', '公告栏上还是前年的内容'],
  hazardsSigned: ['破碎、打磨岗位没有警示标识', '警示牌被油污盖住看不清'],
  hazardsExplained: ['进口设备只有英文说明'],
  toxinCards: ['用胶水的岗位没有挂告知卡', '电镀槽边的告知卡掉了'],
  alarmInstalled: ['报警器没有通电', '装了报警器，请他们试，不响'],
  firstAidReady: ['洗眼器拧开没有水', '急救箱里的药过期一年多'],
  escapeReady: ['逃生通道堆了纸箱', '后门锁着，钥匙找不到'],
}
