// Words that are often written, ready to be tapped. They only spare typing; nothing is judged by them. They say what was
// seen, so that 没有 never stands under a question that begins with it.

const families: readonly { words: readonly string[]; of: readonly string[] }[] = [
  {
    words: ['没有办', '正在办，还没拿到', '现场没拿出来'],
    of: [
      ...['licenceHeld', 'ownLicenceHeld', 'secondaryLicenceHeld', 'placeLicenceHeld'],
      ...['stationLicenceHeld', 'plasmaLicenceHeld', 'careLicenceHeld'],
    ],
  },
  {
    words: ['已经过期', '没有许可证', '现场没拿出来'],
    of: [
      ...['licenceInDate', 'ownLicenceInDate', 'secondaryLicenceInDate', 'careLicenceInDate'],
      ...['stationLicenceInDate', 'plasmaLicenceInDate'],
    ],
  },
  {
    words: ['名称不一样', '地址不一样', '负责人不一样', '范围不一样'],
    of: [
      ...['licenceMatches', 'ownLicenceMatches', 'secondaryLicenceMatches'],
      ...['placeLicenceMatches', 'filingMatches', 'declaredTruly'],
    ],
  },
  {
    words: ['有人没有', '有人的过期了', '现场没拿出来'],
    of: [
      ...['keeperHealthy', 'ownKeeperHealthy', 'secondaryKeeperHealthy', 'attendantsHealthy'],
      ...['keeperTrained', 'ownKeeperTrained', 'secondaryKeeperTrained', 'staffHealthy'],
      ...['physiciansQualified', 'assistantsQualified', 'expertsQualified'],
      ...['villageDoctorsQualified', 'careStaffQualified'],
    ],
  },
  {
    words: ['没有书面的', '不齐全', '没写明谁来报', '没有更新'],
    of: [
      ...['rulesWritten', 'ownRulesWritten', 'secondaryRulesWritten', 'placeRulesWritten'],
      ...['pollutionReporter', 'reportRulesWritten'],
    ],
  },
  {
    words: ['没有做', '没有记录', '记录断档、不全', '现场没拿出来'],
    of: [
      ...['selfTested', 'tankCleaned', 'storageCleaned', 'disinfectionRecorded'],
      ...['ownTreatmentRecorded', 'filtersReplaced', 'dispenserCleaned', 'reportsRecorded'],
      ...['morningCheckDone', 'absenceTraced', 'returnProven', 'vaccinationChecked'],
      ...['vaccinationCaughtUp', 'pupilsExamined', 'childrenExamined', 'teachersExamined'],
      ...['staffExaminedRegularly', 'protectionMaintained', 'protectionTested'],
      ...['utensilsDisinfected', 'toolsDisinfected', 'airConditioningCleaned', 'poolTested'],
    ],
  },
  {
    words: ['没有报告', '日期太早', '结论不合格', '现场没拿出来'],
    of: [
      ...['testedWithinYear', 'ownTestedWithinYear', 'secondaryTestedWithinYear'],
      ...['measuredYearly', 'measuredTriennially', 'statusEvaluated', 'controlEvaluated'],
    ],
  },
  {
    words: ['没有装', '坏了', '没有开', '没在用'],
    of: [
      ...['purificationPresent', 'treatmentRunning', 'ownTreatmentPresent'],
      ...['ownTreatmentRunning', 'disinfectionRunning', 'protectionWorks', 'alarmInstalled'],
    ],
  },
  {
    words: ['没有', '看不清、掉了', '不在显眼处'],
    of: [
      ...['sourceSigned', 'ownSourceSigned', 'banSigned', 'noSmokingSigned', 'hazardsSigned'],
      ...['hazardsExplained', 'toxinCards', 'boardHung', 'gradeShown', 'staffDisplayed'],
      ...['licenceDisplayed', 'filingDisplayed'],
    ],
  },
  {
    words: ['有垃圾堆', '有旱厕、化粪池', '有养殖、牲畜', '有污水'],
    of: [
      ...['sourceClear', 'sourceUnspoiled', 'ownSourceClear', 'surroundingsClean'],
      ...['tankSurroundingsClean', 'storageSurroundingsClean', 'ownPlantProtected'],
    ],
  },
  { words: ['没有上锁', '没有盖', '盖子坏了', '锁没扣上'], of: ['clearTankLocked', 'tankLocked'] },
  { words: ['没有盖严', '没有上锁', '没有防护网'], of: ['storageProtected', 'ventsProtected'] },
  { words: ['水浑浊', '水发黄', '有看得见的杂物'], of: ['waterClear', 'poolClear'] },
  { words: ['有漂白粉味', '有铁锈味', '有腥臭味'], of: ['waterOdourless'] },
  { words: ['有人游泳', '有人捕鱼', '有网箱', '有船'], of: ['intakeUndisturbed'] },
  { words: ['没有消毒设备', '设备没开', '没有投药'], of: ['disinfectionPresent'] },
  { words: ['接的是井水', '接的是水箱'], of: ['rawWaterMunicipal'] },
  { words: ['太阳晒得到', '桶上长绿苔'], of: ['dispenserShaded'] },
  {
    words: ['有人在看病', '有人在打针输液', '有人做医疗美容', '人已经走了'],
    of: ['noTreatment', 'noUntrainedStaff'],
  },
  { words: ['有人摆摊拔牙', '有人点痣', '有人卖“祖传药”', '再次发现'], of: ['noItinerant'] },
  {
    words: ['拿不出证', '不肯拿证', '人和证对不上', '人已经走了'],
    of: ['practitionersQualified', 'itinerantQualified'],
  },
  {
    words: ['有针头、输液瓶', '有麻药', '有牙椅、牙钳'],
    of: ['noPracticeGoods', 'noItinerantGoods'],
  },
  { words: ['有收血、卖血的广告', '有人招人卖血'], of: ['noBloodTaken'] },
  { words: ['有采血袋', '有离心机', '有血液冷藏箱'], of: ['noBloodGoods'] },
  { words: ['有人住在车间', '有床铺、锅灶'], of: ['nobodyLivesThere', 'livingApart'] },
  { words: ['有闷味、霉味', '门窗没开', '排风坏了'], of: ['aired'] },
  { words: ['没有分开', '旁边有灰、烟、气', '旁边噪声大'], of: ['hazardsApart'] },
  { words: ['有人吸烟', '摆着烟灰缸', '地上有烟头'], of: ['nobodySmokes'] },
  {
    words: [],
    of: [
      ...['nothingElseWrong', 'ownNothingElseWrong', 'withinStandards', 'withinSubjects'],
      ...['withinFiledScope', 'withinCareScope', 'stationWithinScope', 'plasmaWithinScope'],
      ...['noSexTold', 'noSexChosen', 'tankApartFromSewer'],
    ],
  },
]

const usual: readonly string[] = ['没有', '已过期', '不齐全', '坏了、没在用', '现场没拿出来']

export const phrasesFor = (itemId: string): readonly string[] =>
  families.find(({ of }) => of.includes(itemId))?.words ?? usual

export const reasonsNotMeasured: readonly string[] = ['没带试剂', '仪器坏了', '当时停水']

/** Joined to what is there already, once. */
export const withPhrase = (words: string, phrase: string): string => {
  if (words.includes(phrase)) return words
  return words.trim() === '' ? phrase : `${words.trim()}，${phrase}`
}
