import { Button, View } from '@tarojs/components'
import { LONGEST_VOICE_SECONDS } from '@domain/tip-offs/voice'
import { Field } from '../../../components/field'
import { Row } from '../../../components/row'
import { TextButton } from '../../../components/text-button'
import { agreed, say } from '../../../dialogs'
import type { Draft, DraftVoice } from '../../../outbox/draft'
import { drafts } from '../../../outbox/phone-outbox'
import { files } from '../../../platform/files'
import { usePlaying } from '../../../use-playing'
import type { Speaking } from './use-speaking'
import './spoken.scss'

interface SpokenProps {
  draft: Pick<Draft, '_id' | 'voice' | 'voiceLost'>
  speaking: Speaking
  onChange: () => void
}

/** For whoever would rather say it than write it. */
export function Spoken({ draft, speaking, onChange }: SpokenProps) {
  const { _id, voice, voiceLost } = draft
  const remove = async () => {
    if (!(await agreed('删掉这段录音？', '删掉就找不回来了', '删掉'))) return
    await drafts.voices.remove(_id)
    onChange()
  }
  return (
    <Field label="不方便写，就用嘴说（可以不说）">
      {voice?.kept ? (
        <Kept voice={voice} onRemove={() => void remove()} />
      ) : (
        <Microphone speaking={speaking} isLost={voiceLost ?? false} />
      )}
    </Field>
  )
}

const WHO_HEARS = `最长 ${LONGEST_VOICE_SECONDS} 秒。只有执法机构听得到，但声音能听出是谁；怕被认出来，就打字写。`

function Microphone({ speaking: { seconds, start, stop }, isLost }: MicrophoneProps) {
  if (seconds === undefined)
    return (
      <View className="spoken">
        {isLost && <View className="danger">上次说的没有存下来，请再说一遍</View>}
        <Button className="plain-button" onClick={start}>
          按一下开始说
        </Button>
        <View className="quiet">{WHO_HEARS}</View>
      </View>
    )
  return (
    <View className="spoken">
      <View className="danger">正在录音，已经说了 {seconds} 秒</View>
      <Button className="plain-button" onClick={stop}>
        再按一下说完
      </Button>
      <View className="quiet">说到 {LONGEST_VOICE_SECONDS} 秒会自己停，说的都会存好</View>
    </View>
  )
}

interface MicrophoneProps {
  speaking: Speaking
  isLost: boolean
}

function Kept({ voice: { kept, seconds }, onRemove }: { voice: DraftVoice; onRemove: () => void }) {
  const { isPlaying, start, stop } = usePlaying()
  const listen = () =>
    void files.source(kept?.path ?? '').then(start, () => say('录音找不到了，请删掉再说一遍'))
  const remove = () => {
    stop()
    onRemove()
  }
  return (
    <>
      <Row
        title={isPlaying ? '停下不听' : '听一听录音'}
        under={`录好了，${seconds} 秒`}
        onTap={isPlaying ? stop : listen}
      />
      <TextButton word="删掉重说" onTap={remove} />
    </>
  )
}
