// What coordinators of the demo county found wrong, in their words, by item. Items that are not here always pass.

/** By the item's id. */
export const wrongWords: Record<string, readonly string[]> = {
  licenceHeld: ['管水员说证在镇上办，现场拿不出卫生许可证', '墙上只有营业执照，没有卫生许可证'],
  licenceMatches: ['证上负责人还是前任，现在换人了没有变更', '招牌改了名字，证上还是老名字'],
  keeperHealthy: ['管水员健康证今年3月到期，没有重新体检', '两个管水员只有一个有健康证'],
  keeperTrained: ['新来的管水员没有培训记录', '问管水员投药量，说是凭感觉，没有培训合格证'],
  rulesWritten: ['墙上只有一张值班表，没有应急方案', '制度牌掉了，找不到书面材料'],
  pollutionReporter: ['问管水员水脏了给谁报，说不清楚', '报告制度上没有写报告人姓名'],
  selfTested: ['自检记录从上季度起就没有再记', '记录本有两个月空白，说是忘了'],
  sourceClear: ['取水点上面十多米堆有生活垃圾', '水源边有农户堆的肥料袋和农药瓶'],
  sourceUnspoiled: ['水源上方新建了猪圈，污水沟朝水源方向', '库区边上的田刚打过农药，瓶子丢在沟里'],
  intakeUndisturbed: ['取水口附近有人钓鱼', '取水口边停有一条小船，水面有饲料'],
  sourceSigned: ['警示牌倒在草里，字看不清', '只有保护区牌子，没有警示标志'],
  surroundingsClean: ['清水池边上养了鸡，有粪便', '沉淀池旁边积水，堆有建筑垃圾'],
  clearTankLocked: ['清水池盖子没有上锁，用石头压着', '池盖锈烂了一个洞，锁扣断了'],
  productsApproved: ['消毒药剂袋子上没有批件号，老板拿不出批件'],
  disinfectionPresent: ['二氧化氯发生器没有开，药桶是空的', '说停电停了几天，一直没有投药'],
  treatmentRunning: ['过滤罐旁通阀开着，水没有过滤直接进池', '投药泵坏了，报修单是上个月的'],
  waterClear: ['接的水有点发黄，杯底有细沙'],
  licenceDisplayed: ['许可证放在抽屉里，没有挂出来', '证被药柜挡住了，看不见'],
  licenceRevalidated: ['副本上最近一次校验是前年，今年没有校验章'],
  withinSubjects: ['墙上贴有种植牙广告，证上没有口腔科目', '门口挂着“输液、雾化”，核准科目里没有'],
  staffDisplayed: ['公示栏上还是原来的医生，现在坐诊的没有公示', '没有看到医务人员公示栏'],
  physiciansQualified: ['坐诊的人说证在家里，现场拿不出执业医师证'],
  villageDoctorsQualified: ['坐诊的是村医的儿子，没有乡村医生证'],
  noUntrainedStaff: ['老板娘在给病人换液体，问她说没有护士证', '药房的人在给病人打针'],
  filingDisplayed: ['备案证没有挂出来，说拿去复印了', '未见备案证'],
  filingMatches: ['招牌写的是门诊部，备案证上是诊所'],
  withinFiledScope: ['备案是中医，柜子里有输液用的西药', '备案范围没有口腔，里面放了一台牙椅'],
}

/** Readings outside the limits, by what is measured and with which disinfectant. */
export const wrongReadings = {
  ph: ['6.2', '6.3'],
  chlorine: ['0.02', '0.01'],
  chlorineDioxide: ['0.01', '0'],
}

/** Where one item fails, these have nothing to be judged by. */
export const thenUnjudged: Record<string, readonly string[]> = {
  licenceHeld: ['licenceInDate', 'licenceMatches'],
}

/** How often an item finds nothing to be judged, and why. */
export const oftenAbsent: Record<string, { share: number; note: string }> = {
  assistantsQualified: { share: 0.8, note: '没有助理医师' },
  expertsQualified: { share: 0.97, note: '没有专长中医师' },
}

export const differenceWords = {
  name: ['招牌已改名，登记还是老名字'],
  operator: ['负责人换成他儿子了，登记的是父亲', '换了承包人，电话也变了'],
  address: ['搬到了同村的新办公室，离原址两百米'],
} as const

export const endWords = {
  longOutOfBusiness: ['门锁着，邻居说停了大半年，设备上都是灰', '供水点已停用，村里改接镇上的管网'],
  closedDown: ['门面已经改成小卖部，邻居说早就不做了', '房子已拆，老板搬去县城了'],
  refusedEntry: ['负责人不在，看门的人不让进', '老板说没有通知不让看，要求改天再来'],
} as const
