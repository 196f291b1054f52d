// What is done with a case as it is sent, and what still keeps it from being sent.

import { IN_CHARGE } from '@domain/cases/enforcement-case'
import { present } from '@domain/kernel/records'
import { callOnce } from '../../../once'
import type { ShownCase } from '../case/shown'
import type { DeedName } from './deeds'
import type { Written } from './written'

/** All but those with a form of their own. */
export type SimpleDeed = Exclude<DeedName, 'close' | 'reinspect'>

const LEAST_LETTERS = 2

/** In words; undefined where it can be sent. */
export function faultOf(deed: SimpleDeed, written: Written, of: ShownCase): string | undefined {
  if (deed === 'record') return faultOfRecord(written, of)
  if (deed === 'assign' && (written.officerIds ?? []).length !== IN_CHARGE)
    return written.officerIds ? '请选两名办案人员' : '请换办案人员'
  return written.words.trim().length < LEAST_LETTERS ? '请写明原因' : undefined
}

const FIELDS = ['number', 'openedOn', 'decidedOn'] as const

/** What differs from what stands there. */
function changesOf(written: Written, of: ShownCase): Partial<Written> {
  const said = { ...written, number: written.number?.trim() || undefined }
  return Object.fromEntries(
    FIELDS.filter((each) => said[each] !== undefined && said[each] !== of[each]).map((each) => [
      each,
      said[each],
    ]),
  )
}

function faultOfRecord(written: Written, of: ShownCase): string | undefined {
  const changed = Object.keys(changesOf(written, of)) as (typeof FIELDS)[number][]
  if (changed.length === 0) return '还没有填写'
  const corrects = changed.some((each) => of[each] !== undefined)
  return corrects && written.words.trim().length < LEAST_LETTERS ? '请写明为什么改' : undefined
}

export function send(deed: SimpleDeed, written: Written, of: ShownCase): Promise<unknown> {
  const { _id: caseId, handlings } = of
  const on = { caseId, seen: handlings.length }
  const words = written.words.trim()
  const said = { ...on, words }
  const sends: Record<SimpleDeed, () => Promise<unknown>> = {
    record: () =>
      callOnce('cases.record', caseId, {
        ...{ ...on, ...present(changesOf(written, of)) },
        ...(words && { words }),
      }),
    assign: () =>
      callOnce('cases.assign', caseId, { ...said, officerIds: written.officerIds ?? [] }),
    pause: () => callOnce('cases.pause', caseId, said),
    resume: () => callOnce('cases.resume', caseId, said),
    withdraw: () => callOnce('cases.withdraw', caseId, said),
    end: () => callOnce('cases.end', caseId, said),
    reopen: () => callOnce('cases.reopen', caseId, said),
  }
  return sends[deed]()
}
