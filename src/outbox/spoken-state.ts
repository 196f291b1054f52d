// How a draft stands, in a word, a colour and, where something is in the way, its reason.

import type { Tone } from '../components/state-tag'
import type { Draft } from './draft'
import type { Progress } from './outbox'

export interface SpokenState {
  word: string
  tone: Tone
  reason?: string | undefined
}

export function spokenState(
  { _id, state }: Draft,
  progress: Progress | undefined,
  online: boolean,
): SpokenState {
  if (state.name === 'open') return { word: '没写完', tone: 'plain' }
  if (state.name === 'refused') return { word: '没有发出', tone: 'danger', reason: state.reason }
  if (progress?.draftId === _id) return { word: spokenProgress(progress), tone: 'accent' }
  if (!online) return { word: '等网络发送', tone: 'plain' }
  return { word: '等待发送', tone: 'plain', reason: state.reason }
}

export const spokenProgress = ({ photosSent, photosInAll }: Progress): string =>
  photosSent < photosInAll ? `正在发送照片 ${photosSent + 1}/${photosInAll}` : '正在发送'
