// What WeChat finds in what a resident sent. It must be asked while they are here (61010 after two hours), and what it finds
// marks a tip for a person to look at and never refuses it: a tip tells of unlawful things.

import type { CheckedWords } from '@domain/tip-offs/tip-off'
import { temporaryLinks, wechat } from './cloud'

/** 2 is 评论; the version that is in service. */
const ASKED = { version: 2, scene: 2 } as const
const LINK_SECONDS = 7200
const WITHIN_MILLISECONDS = 2500
const IMAGE = 2
const AUDIO = 1

export interface Sent {
  words: string
  openid: string
  photos: readonly string[]
  voice?: string | undefined
}

/** Nothing is suggested where WeChat does not answer in time: then a person looks at it as well. */
export async function checkContent({ words, openid, photos, voice }: Sent): Promise<CheckedWords> {
  const files = [
    ...photos.map((fileId) => ({ fileId, media_type: IMAGE })),
    ...(voice === undefined ? [] : [{ fileId: voice, media_type: AUDIO }]),
  ]
  const [found, traces] = await Promise.all([
    words === '' ? { suggest: 'pass' as const } : inTime(checkWords(words, openid)),
    inTime(checkFiles(files, openid)),
  ])
  return { ...found, traces: traces ?? [] }
}

async function checkWords(content: string, openid: string) {
  const { result } = (await wechat.security.msgSecCheck({ ...ASKED, openid, content })) as {
    result: Pick<CheckedWords, 'suggest' | 'label'>
  }
  return result
}

async function checkFiles(files: { fileId: string; media_type: number }[], openid: string) {
  if (files.length === 0) return []
  const links = await temporaryLinks(
    files.map(({ fileId }) => fileId),
    LINK_SECONDS,
  )
  const asked = files.map(async ({ fileId, media_type }, place) => {
    const media_url = links[place]?.tempFileURL
    if (!media_url) return []
    const answer = await wechat.security
      .mediaCheckAsync({ ...ASKED, openid, media_url, media_type })
      .catch(() => undefined)
    const traceId = (answer as { traceId?: string } | undefined)?.traceId
    return traceId === undefined ? [] : [{ fileId, traceId }]
  })
  return (await Promise.all(asked)).flat()
}

/** Undefined where it fails or takes too long: without what it failed with, which may name the caller. */
async function inTime<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), WITHIN_MILLISECONDS).unref()
  })
  return Promise.race([asked.catch(() => undefined), late])
}
