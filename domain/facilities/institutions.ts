// What a medical institution is registered as. 指南·非法行医 3.1.1.4 sets the revalidation period by these words.

import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const institutionKindNames = {
  generalHospital: '综合医院',
  chineseMedicineHospital: '中医医院',
  integratedHospital: '中西医结合医院',
  ethnicHospital: '民族医院',
  specialistHospital: '专科医院',
  sanatorium: '疗养院',
  rehabilitationHospital: '康复医院',
  maternalChildHospital: '妇幼保健院',
  emergencyCentre: '急救中心',
  clinicalLaboratory: '临床检验中心',
  specialistPreventionInstitution: '专科疾病防治机构',
  townshipHospital: '乡镇卫生院',
  communityHealthCentre: '社区卫生服务中心',
  communityHealthStation: '社区卫生服务站',
  villageClinic: '村卫生室',
  outpatientDepartment: '门诊部',
  clinic: '诊所',
  chineseMedicineClinic: '中医诊所',
  infirmary: '医务室',
  other: '其他医疗机构',
} as const

export const institutionKind = oneOf(
  Object.keys(institutionKindNames) as (keyof typeof institutionKindNames)[],
)
export type InstitutionKind = Infer<typeof institutionKind>
