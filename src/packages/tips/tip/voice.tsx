import { createInnerAudioContext } from '@tarojs/taro'
import { Row } from '../../../components/row'
import { say } from '../../../dialogs'
import type { Whole } from '../whole'

const LINKS_MILLISECONDS = 9 * 60_000

interface VoiceProps {
  whole: Whole
  readAt: number
  readAgain: () => unknown
}

/** What was said instead of written. */
export function Voice({ whole: { tip, voiceUrl }, readAt, readAgain }: VoiceProps) {
  if (!tip.voice) return null
  const listen = () => {
    if (voiceUrl && Date.now() - readAt < LINKS_MILLISECONDS) {
      play(voiceUrl)
      return
    }
    say('录音正在重新读取，请再点一次')
    void readAgain()
  }
  return <Row title="听录音" under={`${tip.voice.seconds} 秒`} onTap={listen} />
}

function play(url: string): void {
  const audio = createInnerAudioContext()
  audio.onEnded(() => audio.destroy())
  audio.onError(() => {
    say('录音放不出来，请稍后再试')
  })
  audio.src = url
  audio.play()
}
