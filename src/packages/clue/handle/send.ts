// A decision as it is sent, and what still keeps it from being sent.

import type { Id } from '@domain/kernel/ids'
import { callOnce } from '../../../once'
import type { Written } from './kept'
import { wayOf, type WayName } from './ways'

interface OnClue {
  clueId: Id
  /** How many handlings the page showed. */
  seen: number
}

const missing: Partial<Record<WayName, (written: Written) => string | undefined>> = {
  reassign: ({ officerId }) => (officerId ? undefined : '请选转给谁'),
  transfer: ({ county }) => (county ? undefined : '请选交给哪个区县'),
  refer: ({ body, name }) => {
    if (!body) return '请选移送给哪个部门'
    return body === 'otherAgency' && !name?.trim() ? '请写部门名称' : undefined
  },
  merge: ({ intoId }) => (intoId ? undefined : '请选合并到哪一条'),
  grade: ({ severity }) => (severity ? undefined : '请选紧急程度'),
  dismiss: ({ reason }) => (reason ? undefined : '请选原因'),
}

/** In words; undefined where it can be sent. */
export function faultOf(way: WayName, written: Written): string | undefined {
  const unchosen = missing[way]?.(written)
  if (unchosen) return unchosen
  const { words } = wayOf(way)
  return words && !words.rule.safeParse(written.words).success
    ? `请写${bare(words.label)}`
    : undefined
}

const bare = (label: string): string => label.replace(/（.*/u, '')

export function send(way: WayName, on: OnClue, written: Written): Promise<unknown> {
  const { clueId } = on
  const said = { ...on, words: written.words.trim() }
  const { officerId = '', county = '', body = 'otherAgency', intoId = '' } = written
  const { severity = 'ordinary', reason = 'other' } = written
  const name = written.name?.trim()
  const sends: Record<WayName, () => Promise<unknown>> = {
    leaveForScene: () =>
      callOnce('clues.leaveForScene', clueId, { ...on, partners: written.partners }),
    sendBack: () => callOnce('clues.sendBack', clueId, said),
    reassign: () => callOnce('clues.reassign', clueId, { ...said, officerId }),
    transfer: () => callOnce('clues.transfer', clueId, { ...said, county }),
    refer: () => callOnce('clues.refer', clueId, { ...said, body, ...(name && { name }) }),
    merge: () => callOnce('clues.merge', clueId, { ...said, intoId }),
    unmerge: () => callOnce('clues.unmerge', clueId, said),
    grade: () => callOnce('clues.grade', clueId, { ...said, severity }),
    pause: () => callOnce('clues.pause', clueId, said),
    dismiss: () => callOnce('clues.dismiss', clueId, { ...said, reason }),
    reopen: () => callOnce('clues.reopen', clueId, said),
  }
  return sends[way]()
}
