import type { Wrongs } from './said'

export const maternalChild: Wrongs = {
  careLicenceHeld: ['墙上只有医疗机构许可证，没有母婴保健的证，说在换证'],
  obstetricsApproved: ['副本的诊疗科目只写了妇科，没有产科，在做产检'],
  withinCareScope: ['证上只核准了结扎，登记本上有三例中期引产'],
  careStaffQualified: ['新来的助产士没有母婴保健考核合格证', '做B超的医生合格证过期'],
  noSexChosen: ['有两例孕十六周的引产没有写原因，也没有手续'],
  banSigned: ['B超室门口没有禁止“两非”的牌子', '妇产科的警示牌被宣传画挡住了'],
}
