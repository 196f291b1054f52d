// Who needs a certificate and holds a valid one: staff of facilities (指南·饮用水 3.1.2, 学校卫生 3.1.10 …) and coordinators
// (方案 三（二）1).

import { staffCertificateNames } from '../facilities/certificates'
import type { Day } from '../kernel/time'
import { shareOf, type Row, type Share } from './share'

export const certificateKindNames = {
  ...staffCertificateNames,
  coordinator: '协管员证',
} as const
export type CertificateKind = keyof typeof certificateKindNames

/** One certificate that one person needs; `_id` is the person's. */
export interface NeededCertificate extends Row {
  kind: CertificateKind
  /** Since when it is needed. */
  on: Day
  /** From its first through its last day; one without a last day does not expire. */
  held?: { from: Day; until?: Day }
}

/** Valid certificates, of those that are needed on a day. */
export const certificateRate = (
  needed: readonly NeededCertificate[],
  on: Day,
): Share<NeededCertificate> =>
  shareOf(
    needed.filter((each) => each.on <= on),
    ({ _id, kind }) => `${_id} ${kind}`,
    ({ held }) => held !== undefined && held.from <= on && (!held.until || on <= held.until),
  )
