// Certificates of the people who work at a facility, as they were seen there (指南·饮用水 3.1.2, 学校卫生 3.1.10 …).

import { day } from '../kernel/time'
import { enum as oneOf, object, string, type infer as Infer } from '../kernel/z'

export const staffCertificateNames = {
  health: '健康合格证明',
  training: '卫生知识培训合格证明',
  practice: '执业证书',
  maternalCare: '母婴保健技术考核合格证书',
  other: '其他证书',
} as const

export const certificate = object({
  holderName: string().trim().min(2).max(20),
  kind: oneOf(Object.keys(staffCertificateNames) as (keyof typeof staffCertificateNames)[]),
  number: string().trim().max(60),
  expiresOn: day.optional(),
})
export type Certificate = Infer<typeof certificate>

/** 王小兰的健康合格证明 */
export const spokenCertificate = ({ holderName, kind }: Certificate): string =>
  `${holderName}的${staffCertificateNames[kind]}`
