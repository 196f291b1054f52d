// The code of a facility (一码): what its QR holds. It is a link, so that WeChat's own scan opens this program by it too, and
// says nothing but the facility's id: who may read what is decided when it is opened.

import { id, type Id } from '../kernel/ids'
import { decodedLink } from '../kernel/links'

/** `base` is the county's registered link, such as https://wsjd.example.gov.cn/ (config/account.ts). */
export const facilityCode = (facilityId: Id, base: string): string =>
  `${base.replace(/\/$/, '')}/f/${facilityId}`

/** What a mini-program code carries instead of a link: at most 32 characters. */
export const facilityScene = (facilityId: Id): string => `f=${facilityId}`

const LAST_WORD = /(?:\/f\/|(?:^|[?&/=])f=)([^/?&=#]+)$/

/** The facility that something scanned or opened speaks of; undefined where it is no code of ours. */
export function facilityInCode(scanned: string): Id | undefined {
  const [, last] = LAST_WORD.exec(decodedLink(scanned)) ?? []
  return id.safeParse(last).data
}
