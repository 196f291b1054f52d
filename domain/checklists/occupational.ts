// 指南·职业卫生 3.1–3.5.11: employers whose people work with hazards. The papers come first, then the round through the
// plant (3.5.1–3.5.11), which stands here.

import { checksOf, type Checklist, type Item } from './checklist'
import type { Condition } from './condition'
import { declaration, healthRecords, measurement, project } from './occupational-papers'

const check = checksOf('occupationalHealth', 'occupationalDiseases')

const highlyToxic: Condition = { trait: 'highlyToxic', in: [true] }
const acute: Condition = { trait: 'acuteHazard', in: [true] }

const place: Item[] = [
  check('3.5.1', {
    id: 'hazardsApart',
    question: '布局合理，有害的活和无害的活分开干',
    evidence: '走一遍车间，看没有危害的岗位会不会被旁边的灰、烟、气、噪声波及',
    matter: 'workplace',
  }),
  check('3.5.2', {
    id: 'livingApart',
    question: '干活的地方和生活的地方分开',
    evidence: '看宿舍、食堂、厨房是不是和车间隔开',
    matter: 'workplace',
  }),
  check('3.5.2', {
    id: 'nobodyLivesThere',
    question: '车间、仓库等干活的地方没有住人',
    evidence: '看角落和阁楼有无床铺、被褥、锅灶',
    matter: 'workplace',
  }),
  check('3.5.5', {
    id: 'roomsProvided',
    question: '有更衣、洗浴、孕妇休息等配套的房间',
    evidence: '进去看能不能用；哪样用不着（如没有女工）在说明里写清',
    matter: 'workplace',
  }),
  check('3.5.6', {
    id: 'toolsFit',
    question: '设备、工具用着不伤身、不过分劳累',
    evidence: '看高低、轻重、座位是否顺手，问几个工人身上哪里痛、精神紧不紧张',
    matter: 'workplace',
  }),
]

const protection: Item[] = [
  check('3.5.3', {
    id: 'protectionWorks',
    question: '除尘、排毒、隔音等防护设施都有，也管用',
    evidence: '看装没装、开没开，开着时灰和气味是不是被吸走',
    matter: 'protection',
    severity: 'urgent',
  }),
  check('3.5.4', {
    id: 'withinStandards',
    question: '粉尘、毒物、噪声等没有超标',
    evidence: '看最近的检测报告，超标的写明岗位、项目和数值；没有报告的选合理缺项并写明',
    matter: 'hazardExceeded',
    severity: 'urgent',
  }),
  check('3.5.11', {
    id: 'protectionMaintained',
    question: '防护设备和应急设施常检修、常保养',
    evidence: '翻检修保养记录，看有没有断档；现场看有无坏了没修的',
    matter: 'protection',
  }),
  check('3.5.11', {
    id: 'protectionTested',
    question: '防护设备和应急设施定期检测，都正常',
    evidence: '看性能检测记录的日期和结论；停用、失灵的写明是哪台',
    matter: 'protection',
  }),
]

const warning: Item[] = [
  check('3.5.7', {
    id: 'boardHung',
    question: '显眼处有职业卫生公告栏',
    evidence: '工人天天经过的地方能看到，内容没有过时',
    law: 'workplaceHealth',
    matter: 'hazardWarning',
  }),
  check('3.5.8', {
    id: 'hazardsSigned',
    question: '有危害的地方和设备都有警示标识',
    evidence: '逐个岗位看图形、警示线、警示语，要显眼、没有脱落；样式对照 GBZ 158',
    law: 'workplaceHealth',
    matter: 'hazardWarning',
  }),
  check('3.5.8', {
    id: 'hazardsExplained',
    question: '有危害的地方和设备都有中文警示说明',
    evidence: '说明里要有是什么危害、怎么防、出事怎么办；外国设备也要有中文',
    law: 'workplaceHealth',
    matter: 'hazardWarning',
  }),
  check('3.5.9', {
    id: 'toxinCards',
    question: '用高毒物品的岗位挂了告知卡',
    evidence: '一种高毒物品一张卡，挂在岗位显眼处，样式对照 GBZ/T 203；没有高毒物品的选合理缺项',
    law: 'workplaceHealth',
    matter: 'hazardWarning',
    when: highlyToxic,
  }),
]

const rescue: Item[] = [
  check('3.5.10', {
    id: 'alarmInstalled',
    question: '有毒有害的地方装了报警装置，能响',
    evidence: '看通没通电，请他们当场试一次；不会发生急性中毒、灼伤等的，这一部分选合理缺项',
    matter: 'rescue',
    severity: 'urgent',
    when: acute,
  }),
  check('3.5.10', {
    id: 'firstAidReady',
    question: '现场有急救用品和冲洗设备，能用',
    evidence: '打开急救箱看有没有过期，拧开洗眼器、喷淋看出不出水',
    matter: 'rescue',
    severity: 'urgent',
    when: acute,
  }),
  check('3.5.10', {
    id: 'escapeReady',
    question: '逃生通道畅通，该有的泄险区留着',
    evidence: '走一遍通道，看有没有堆东西、锁门；泄险区被占用的算不合格',
    matter: 'rescue',
    severity: 'urgent',
    when: acute,
  }),
]

export const occupational: Checklist = {
  id: 'occupational',
  version: '2022.1',
  name: '用人单位职业卫生巡查表',
  specialty: 'occupationalHealth',
  kinds: ['employer'],
  sections: [
    { name: '危害项目申报', items: declaration },
    { name: '新改扩建项目', items: project },
    { name: '检测与评价', items: measurement },
    { name: '工人健康档案', items: healthRecords },
    { name: '工作场所', items: place },
    { name: '防护与超标', items: protection },
    { name: '警示与告知', items: warning },
    { name: '急性危害应急', items: rescue },
  ],
}
