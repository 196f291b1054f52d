// A colleague was quicker: the case is read anew, so that the next tap knows of it, and they are named.

import { spokenInstant } from '@domain/kernel/time'
import { caseHandlingNames } from '@domain/cases/handling'
import type { SeeAnew } from '../../use-acting'
import type { Shown } from './case/shown'

/** For a page that shows a case. */
export const seeingAnew =
  (asked: { refetch: () => Promise<{ data: Shown | undefined }> }): SeeAnew =>
  async () => {
    const { data } = await asked.refetch()
    const last = data?.enforcementCase.handlings.at(-1)
    if (!last) return undefined
    const done = `${last.byName}已在 ${spokenInstant(last.at)} ${caseHandlingNames[last.what]}`
    return `${done}。您写的话没有提交，还在手机上`
  }
