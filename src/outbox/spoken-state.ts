// How a draft stands, in a word, a colour and, where something is in the way, its reason.

import type { Instant } from '@domain/kernel/time'
import type { Tone } from '../components/state-tag'
import { worryingDays } from './backlog'
import { allKept, type Draft } from './draft'
import type { Progress } from './outbox'

export interface SpokenState {
  word: string
  tone: Tone
  reason?: string | undefined
}

interface Around {
  progress: Progress | undefined
  online: boolean
  /** What must be sent before it. */
  waitsFor: Draft | undefined
  now: Instant
}

export function spokenState(draft: Draft, around: Around): SpokenState {
  const stands = standing(draft, around)
  const days = worryingDays(draft, around.now)
  if (days === undefined || stands.tone !== 'plain') return stands
  const late = `已经 ${days} 天没有发出${stands.reason ? `：${stands.reason}` : ''}`
  return { ...stands, tone: 'danger', reason: late }
}

function standing(draft: Draft, { progress, online, waitsFor }: Around): SpokenState {
  const { _id, state } = draft
  if (state.name === 'open') return { word: '没写完', tone: 'plain' }
  if (state.name === 'refused') return { word: '没有发出', tone: 'danger', reason: state.reason }
  if (progress?.draftId === _id) return { word: spokenProgress(progress), tone: 'accent' }
  if (!allKept(draft)) return { word: '等待发送', tone: 'plain', reason: KEEPING }
  if (waitsFor) return { word: '等前一份', tone: 'plain', reason: spokenWait(waitsFor) }
  if (!online) return { word: '等网络发送', tone: 'plain' }
  return { word: '等待发送', tone: 'plain', reason: state.reason }
}

const KEEPING = '照片正在处理，好了就发'

const spokenWait = ({ title, state }: Draft): string => {
  if (state.name === 'open') return `要先写完并提交“${title}”`
  if (state.name === 'refused') return `“${title}”没有发出，要先处理它`
  return `“${title}”先发出，这一份随后自动发送`
}

export const spokenProgress = ({ photosSent, photosInAll }: Progress): string =>
  photosSent < photosInAll ? `正在发送照片 ${photosSent + 1}/${photosInAll}` : '正在发送'
