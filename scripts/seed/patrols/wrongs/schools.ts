import { where, type Wrongs } from './said'

const school = { kind: ['school'] } as const
const kindergarten = { kind: ['kindergarten'] } as const

export const schoolInfectionControl: Wrongs = {
  headAnswers: [
    ...where(school, '责任书上第一责任人写的是德育主任，不是校长'),
    ...where(kindergarten, '责任书没有园长签字'),
  ],
  clinicRoomSet: ['只有一间保健室，没有卫生室', '卫生室改成了教师办公室，药柜搬到走廊'],
  healthRoomSet: ['没有保健室，药箱放在总务处'],
  professionalsEmployed: ['校医退休后没有再聘，现在由生活老师兼', '聘的校医没有资格证书'],
  healthStaffEnough: ['一百六十多个孩子，保健员还兼着管伙食', '保健医生休产假，没有人顶'],
  rulesWritten: ['应急预案还是五年前的，联系人都换了', '有制度，没有找到应急预案'],
  reportRulesWritten: ['问疫情谁来报，班主任说报校长，校长说报校医', '没有写明疫情报告人'],
  reportsRecorded: ['疫情登记本开学后一直没有记', '上月有三例水痘，登记本上只有一例'],
  morningCheckDone: [
    ...where(school, '四个班里有两个班今天没有晨检记录', '晨检记录是补的，字迹和日期一样'),
    ...where(kindergarten, '小二班这周晨检记录空了三天'),
  ],
  absenceTraced: ['缺勤登记只写“病假”，没有追查是什么病', '上周请病假的五个学生没有追查记录'],
  returnProven: ['得腮腺炎返校的学生没有病愈证明'],
  vaccinationChecked: ['今年新生查验登记少了一个班', '新生的接种证只收了复印件，没有查验记录'],
  vaccinationCaughtUp: ['漏种名单上有四人，没有补种回执'],
  pupilsExamined: ['三年级两个班没有体检报告', '最近一次体检是前年的'],
  childrenExamined: ['大班的体检结果还没有拿回来，档案里没有'],
  teachersExamined: ['七名教师今年没有体检'],
  staffExaminedRegularly: ['新来的保育员没有体检就上班了'],
  staffHealthy: ['一名炊事员健康证过期还在打饭'],
}

export const schoolDrinkingWater: Wrongs = {
  ownLicenceHeld: ['学校自己打的井，没有办供水卫生许可证'],
  ownLicenceMatches: ['许可证上还是老校长的名字'],
  ownKeeperHealthy: ['管水的门卫没有健康证'],
  ownKeeperTrained: ['管水的后勤老师没有培训过'],
  ownRulesWritten: ['有管水制度，没有水污染应急方案'],
  ownTestedWithinYear: ['水质检测报告是去年上半年的，过期了', '今年没有送检过水样'],
  ownPlantProtected: ['泵房门坏了锁不上，里面堆着扫把、油漆桶'],
  ownSourceClear: ['水井三十米外就是旱厕', '取水的沟边上有农户养猪'],
  ownSourceSigned: ['水井边没有警示标志'],
  ownTreatmentPresent: ['山泉水直接进水池，没有过滤'],
  ownTreatmentRunning: ['消毒药投完了，说等镇上送'],
  ownTreatmentRecorded: ['投药记录放假前就停了，开学后没有接着记'],
  secondaryLicenceHeld: ['楼顶水箱没有办二次供水许可证'],
  secondaryKeeperHealthy: ['管水箱的水电工健康证过期'],
  storageProtected: ['楼顶水箱盖没有锁，学生上得去', '水箱通气孔没有防护网'],
  storageCleaned: ['水箱清洗记录只有去年九月一次'],
  secondaryTestedWithinYear: ['水箱的检测报告过期两个月'],
  processorApproved: ['直饮机的批件复印件和机身型号对不上', '开水器没有找到批件'],
  rawWaterMunicipal: ['开水器接的是楼顶水箱的水，水箱一年没有洗'],
  filtersReplaced: ['直饮机滤芯标签写着三月该换，没有换', '没有换滤芯的记录'],
  dispenserCleaned: ['教室饮水机没有清洗消毒记录', '饮水机接水盘里有霉斑'],
  dispenserShaded: ['走廊的饮水机放在西晒的窗边，桶里长了绿苔'],
  dispenserApproved: ['新买的饮水机拿不出批件'],
  waterClear: ['水龙头放出来的水有点浑，过了两分钟才清'],
  waterOdourless: ['水龙头的水有漂白粉一样的刺鼻味'],
}
