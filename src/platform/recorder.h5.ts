// The browser records in a format of its own; the preview can have a tone in place of a microphone, or none.

import { LONGEST_VOICE_SECONDS } from '@domain/tip-offs/voice'
import { demoVoice } from '../../local-cloud/preview/protocol'
import {
  NoMicrophone,
  type Recorder,
  type Recording,
  type Spoken,
  type VoiceEnding,
} from './contracts'
import { preview } from './preview.h5'
import { consented } from './privacy.h5'

const BITS_A_SECOND = 48_000
const PIECE_MILLISECONDS = 1_000
const LONGEST_MILLISECONDS = LONGEST_VOICE_SECONDS * 1000

const FORMATS: [type: string, ending: VoiceEnding][] = [
  ['audio/mp4', 'm4a'],
  ['audio/webm', 'webm'],
  ['audio/ogg', 'ogg'],
]

const offered = () =>
  'MediaRecorder' in window
    ? FORMATS.find(([type]) => MediaRecorder.isTypeSupported(type))
    : undefined

const REFUSED =
  '浏览器没有让这里用麦克风。点网址左边的小锁，打开“麦克风”，回来再按一下；不打开就打字写'
const NONE = '没有找到麦克风，请打字写'
const TOO_OLD = '这个浏览器不能录音，请打字写，或者用微信打开'

async function microphone(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true })
  } catch (failure) {
    const isRefused = failure instanceof DOMException && failure.name === 'NotAllowedError'
    throw new NoMicrophone(isRefused ? REFUSED : NONE)
  }
}

/** Whatever ends it: the person, the longest time, or leaving the page. */
function untilEnded(
  end: (ended: Pick<Spoken, 'milliseconds' | 'interrupted'>) => void,
): () => void {
  const beganAt = performance.now()
  let isOver = false
  const over = (interrupted: boolean) => {
    if (isOver) return
    isOver = true
    clearTimeout(longest)
    document.removeEventListener('visibilitychange', left)
    end({ milliseconds: performance.now() - beganAt, interrupted })
  }
  const left = () => over(true)
  const longest = setTimeout(() => over(false), LONGEST_MILLISECONDS)
  document.addEventListener('visibilitychange', left)
  return () => over(false)
}

async function hear(
  [type, ending]: [string, VoiceEnding],
  onPiece: (piece: Uint8Array) => void,
): Promise<Recording> {
  const stream = await microphone()
  const media = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: BITS_A_SECOND })
  const pieces: Blob[] = []
  media.ondataavailable = ({ data }) => {
    pieces.push(data)
    void data.arrayBuffer().then((bytes) => onPiece(new Uint8Array(bytes)))
  }
  const whole = new Promise<string>((settle) => {
    media.onstop = () => settle(URL.createObjectURL(new Blob(pieces, { type })))
  })
  media.start(PIECE_MILLISECONDS)
  let stop = () => {}
  const done = new Promise<Spoken>((settle) => {
    stop = untilEnded((ended) => {
      media.stop()
      stream.getTracks().forEach((track) => track.stop())
      void whole.then((temporaryPath) => settle({ temporaryPath, ending, ...ended }))
    })
  })
  return { stop, done }
}

function demo(): Recording {
  let stop = () => {}
  const done = new Promise<Spoken>((settle, fail) => {
    stop = untilEnded((ended) => {
      void fetch(demoVoice(ended.milliseconds))
        .then((answer) => answer.blob())
        .then((blob) => {
          const temporaryPath = URL.createObjectURL(blob)
          settle({ temporaryPath, ending: 'wav', ...ended })
        }, fail)
    })
  })
  return { stop, done }
}

export const recorder: Recorder = {
  ending: offered()?.[1] ?? 'wav',
  async start(onPiece) {
    if (!(await consented('getRecorderManager'))) return undefined
    const { microphone: wanted } = preview.get()
    if (wanted === 'refused') throw new NoMicrophone(REFUSED)
    if (wanted === 'demo') return demo()
    const format = offered()
    if (!format || !('mediaDevices' in navigator)) throw new NoMicrophone(TOO_OLD)
    return hear(format, onPiece)
  },
}
