import { pick } from '../kernel/records'
import type { AuthorityNotice } from './authority-notice'

const shown = ['_id', 'facilityName', 'authority', 'status', 'foundOn', 'preparedAt'] as const

/** A notice as a list shows it. */
export type NoticeRow = Pick<AuthorityNotice, (typeof shown)[number]>

export const toNoticeRow = (notice: AuthorityNotice): NoticeRow => pick(notice, shown)
