import type { Condition } from '@domain/checklists/condition'
import { where, type Wrongs } from './said'

const village: Condition = { trait: 'institutionKind', in: ['villageClinic'] }
const herbs: Condition = { trait: 'institutionKind', in: ['chineseMedicineClinic'] }

export const licensedInstitution: Wrongs = {
  licenceDisplayed: ['许可证放在抽屉里，没有挂出来', '证被药柜挡住了，看不见'],
  licenceRevalidated: ['副本上最近一次校验是前年，今年没有校验章'],
  withinSubjects: [
    ...where(village, '给人拔牙，证上没有口腔科目', '墙上写着“针灸推拿”，证上没有中医科目'),
    ...where(
      { not: village },
      '墙上贴有种植牙广告，证上没有口腔科目',
      '在做医疗美容，核准科目里没有',
    ),
  ],
  staffDisplayed: ['公示栏上还是原来的医生，现在坐诊的没有公示', '没有看到医务人员公示栏'],
  physiciansQualified: ['坐诊的人说证在家里，现场拿不出执业医师证'],
  villageDoctorsQualified: ['坐诊的是村医的儿子，没有乡村医生证'],
  noUntrainedStaff: [
    ...where(village, '村医的爱人在给病人换液体，问她说没有护士证'),
    ...where({ not: village }, '药房的人在给病人打针', '收费的在帮忙做B超登记、贴心电图电极'),
  ],
}

export const filedInstitution: Wrongs = {
  filingDisplayed: ['备案证没有挂出来，说拿去复印了', '未见备案证'],
  filingMatches: ['招牌写的是门诊部，备案证上是诊所'],
  withinFiledScope: [
    ...where(herbs, '备案是中医，柜子里有输液用的西药', '中医诊所在给小孩做雾化'),
    ...where(
      { not: herbs },
      '备案范围没有输液，里间有人在挂水',
      '墙上贴着“无痛人流”，备案没有妇科',
    ),
  ],
  staffDisplayed: ['公示栏上还是原来的医生，现在坐诊的没有公示', '没有看到医务人员公示栏'],
  physiciansQualified: ['坐诊的人说证在家里，现场拿不出执业医师证'],
}

export const bloodInstitution: Wrongs = {
  stationLicenceHeld: ['献血屋里只有复印件，原件说在总站，没有看到'],
  plasmaLicenceHeld: ['许可证送去换证了，现场只有受理单'],
  nothingElseWrong: ['门口有人拿着一叠身份证给别人登记，说是帮老乡排队'],
}

const isA = (...kinds: string[]): Condition => ({ trait: 'placeKind', in: kinds })
const [salon, pharmacy] = [isA('beautySalon'), isA('pharmacy')]
const [offices, otherShop] = [isA('officeBlock'), isA('other')]
const street = isA('market', 'itinerant')

export const otherPlace: Wrongs = {
  noTreatment: [
    ...where(salon, '里间有人躺着打水光针', '墙上写着“无痛点痣、双眼皮”，有一张手术床'),
    ...where(
      pharmacy,
      '柜台后面有人在给老人输液',
      '药店请了“老中医”坐堂把脉开方，没有医疗机构的证',
    ),
    ...where(offices, '七楼一间办公室里在做牙齿贴面，没有挂牌'),
    ...where(otherShop, '工作人员给老人扎针灸，说能治风湿'),
  ],
  practitionersQualified: ['问她要医师证，说只有美容师培训证', '那人不肯拿证，说老板不在'],
  noPracticeGoods: [
    ...where(salon, '柜里有没有中文标签的针剂和一次性针头', '垃圾桶里有用过的注射器'),
    ...where(pharmacy, '后间有输液架和空的输液瓶'),
    ...where(isA('officeBlock', 'other'), '里间放着牙椅和麻药', '有一箱没有批号的膏药和针灸针'),
  ],
  noItinerant: where(
    street,
    '赶场口有人摆摊拔牙，桌上摆着一盘牙齿',
    '桥头有人卖“祖传药酒”，当场给人扎针',
    '菜市场后门有人点痣，十块钱一颗',
    '有人铺块红布卖草药，说包治腰腿痛，还给人拔火罐放血',
  ),
  itinerantQualified: ['问他有没有证，收起摊子就走了', '拿出一张“民间中医协会”的卡，不是医师证'],
  noItinerantGoods: ['布上有牙钳、镊子和没有标签的药水', '箱子里有针具和散装药片'],
  noBloodTaken: where(street, '厕所墙上写着“高价收血”，留了手机号'),
  nothingElseWrong: [
    '门口墙上贴着治性病的小广告，留了手机号',
    ...where(street, '有人发“专家义诊”的传单，地点写在村里', '有人摆摊免费量血压，量完就卖保健品'),
    ...where(salon, '橱窗里写着“祛斑神药，三天见效”'),
    ...where(pharmacy, '药盒上写“包治糖尿病”，摆在柜台上'),
  ],
}
