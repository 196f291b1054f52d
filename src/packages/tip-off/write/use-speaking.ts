// From a tap that begins to the voice in the draft: whatever ends it, what was said until then is kept.

import { useCallback, useEffect, useRef, useState } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'
import type { Id } from '@domain/kernel/ids'
import { LONGEST_VOICE_SECONDS } from '@domain/tip-offs/voice'
import { agreed, say, tell } from '../../../dialogs'
import { drafts } from '../../../outbox/phone-outbox'
import { NothingSaid, type Listening } from '../../../outbox/voice-keeping'
import { NoMicrophone, StorageFull } from '../../../platform/contracts'
import { recorder } from '../../../platform/recorder'
import { useOneAtATime } from '../../../use-one-at-a-time'

export interface Speaking {
  /** Since it began; undefined while nobody is heard. */
  seconds: number | undefined
  start(): void
  stop(): void
}

const INTERRUPTED = '刚才断了，前面说的已经存好'

export function useSpeaking(id: Id, onKept: () => void): Speaking {
  const [seconds, setSeconds] = useState<number>()
  const listening = useRef<Listening>()
  const once = useOneAtATime()
  const isSpeaking = seconds !== undefined
  const isHere = useRef(true)
  const stop = () => listening.current?.stop()
  const leave = useCallback(() => {
    isHere.current = false
    listening.current?.stop()
  }, [])
  useDidShow(() => {
    isHere.current = true
  })
  useDidHide(leave)
  useEffect(() => leave, [leave])
  useEffect(() => {
    if (!isSpeaking) return undefined
    const one = (before = 0) => Math.min(before + 1, LONGEST_VOICE_SECONDS)
    const clock = setInterval(() => setSeconds(one), 1000)
    return () => clearInterval(clock)
  }, [isSpeaking])

  async function speak(): Promise<void> {
    try {
      listening.current = await drafts.voices.listen(id, recorder)
      if (!listening.current) return
      setSeconds(0)
      // Whoever left while they were asked for the microphone is not listened to.
      if (!isHere.current) stop()
      if (await listening.current.kept) say(INTERRUPTED)
    } catch (failure) {
      await explain(failure)
    } finally {
      listening.current = undefined
      setSeconds(undefined)
      onKept()
    }
  }
  return { seconds, start: () => once(speak), stop }
}

async function explain(failure: unknown): Promise<void> {
  if (failure instanceof NoMicrophone) await explainSilence(failure)
  else if (failure instanceof NothingSaid) say('没有录到，请再说一遍')
  else await tell('录音没有存下', failure instanceof StorageFull ? failure.message : '请再说一遍')
}

async function explainSilence({ message, openSettings }: NoMicrophone): Promise<void> {
  if (!openSettings) await tell('还不能录音', message)
  else if (await agreed('还不能录音', message, '去设置')) openSettings()
}
