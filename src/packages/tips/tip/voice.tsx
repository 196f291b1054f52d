import { Row } from '../../../components/row'
import { say } from '../../../dialogs'
import { usePlaying } from '../../../use-playing'
import type { Whole } from '../whole'

const LINKS_MILLISECONDS = 9 * 60_000

interface VoiceProps {
  whole: Whole
  readAt: number
  readAgain: () => unknown
}

/** What was said instead of written. */
export function Voice({ whole: { tip, voiceUrl }, readAt, readAgain }: VoiceProps) {
  const { isPlaying, start, stop } = usePlaying()
  if (!tip.voice) return null
  const listen = () => {
    if (isPlaying) stop()
    else if (voiceUrl && Date.now() - readAt < LINKS_MILLISECONDS) start(voiceUrl)
    else {
      say('录音正在重新读取，请再点一次')
      void readAgain()
    }
  }
  return (
    <Row
      title={isPlaying ? '停下不听' : '听录音'}
      under={`${tip.voice.seconds} 秒`}
      onTap={listen}
    />
  )
}
