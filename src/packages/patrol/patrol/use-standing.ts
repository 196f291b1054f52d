// How a patrol stands that is being written: what it is asked, and what of that is still to be done.

import { useMemo } from 'react'
import { dayOf } from '@domain/kernel/time'
import { missingFacts } from '@domain/checklists/missing-facts'
import { phoneNow } from '../../../clock'
import type { Draft } from '../../../outbox/draft'
import { askedIn, type PatrolContent } from '../../../outbox/patrol-report'
import { offeredIn } from './sections'
import { faultsOf, progressOf, reportOnPhone } from './progress'

export function useStanding(draft: Draft<PatrolContent>) {
  const { content } = draft
  const { facility, checklists, construal, report } = content
  const { found } = report
  // The same object while its facts are the same, so that an item is drawn again only when it changed itself.
  // oxlint-disable-next-line react/exhaustive-deps
  const asked = useMemo(() => askedIn(content), [facility, found, checklists])
  const faults = faultsOf(reportOnPhone(draft), asked)
  const offered = report.end === 'done' ? offeredIn(report, asked, faults) : []
  const sections = offered.flatMap((each) => each.sections)
  const hinting = { today: dayOf(phoneNow()), ...(construal && { construal }) }
  return {
    ...{ asked, offered, sections, hinting },
    missing: missingFacts(
      asked.facility,
      offered.map(({ checklist }) => checklist),
      hinting,
    ),
    progress: progressOf(
      sections.reduce((count, { items }) => count + items.length, 0),
      faults,
    ),
  }
}
