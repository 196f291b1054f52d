// wx.getRecorderManager: one for the whole app, whose listeners replace each other. Nothing happens at once; what is said are
// frames of mp3 as long as their format makes them; a call pauses it, and only what was said before is in the file.

import type { Phone } from '../phone'
import type { Realm } from '../realm'
import { Failed } from './part'

interface Options {
  duration?: number
  sampleRate?: number
  numberOfChannels?: number
  encodeBitRate?: number
  format?: string
  /** In kilobytes. */
  frameSize?: number
}

type Listener = (told?: unknown) => void

const DEFAULTS = {
  ...{ duration: 60_000, sampleRate: 8000, numberOfChannels: 2, encodeBitRate: 48_000 },
  ...{ format: 'aac', frameSize: 0 },
}
const LONGEST = 600_000
/** Bits a second that WeChat takes for each sample rate. */
const RATES: Record<number, [least: number, most: number]> = {
  8000: [16_000, 48_000],
  11025: [16_000, 48_000],
  12000: [24_000, 64_000],
  16000: [24_000, 96_000],
  22050: [32_000, 128_000],
  24000: [32_000, 128_000],
  32000: [48_000, 192_000],
  44100: [64_000, 320_000],
  48000: [64_000, 320_000],
}
const EVENTS = ['Start', 'Pause', 'Resume', 'Stop', 'Error', 'FrameRecorded'] as const
const INTERRUPTIONS = ['InterruptionBegin', 'InterruptionEnd'] as const

type Event = (typeof EVENTS)[number] | (typeof INTERRUPTIONS)[number]

export class Recorder {
  private readonly listeners = new Map<Event, Listener>()
  private state: 'idle' | 'starting' | 'recording' | 'paused' = 'idle'
  private options = DEFAULTS
  private said = new Uint8Array()
  private milliseconds = 0
  /** Of what was said, how much was told in pieces. */
  private toldBytes = 0

  constructor(
    private readonly phone: Phone,
    private readonly realm: Realm,
    private readonly agreed: () => Promise<void>,
  ) {}

  readonly manager = {
    start: (options: Options) => void this.start({ ...DEFAULTS, ...options }),
    stop: () => this.stop(),
    pause: () => this.pause(),
    resume: () => this.change('paused', 'recording', 'Resume'),
    ...Object.fromEntries(
      [...EVENTS, ...INTERRUPTIONS].map((event) => [
        `on${event}`,
        (listener: Listener) => void this.listeners.set(event, listener),
      ]),
    ),
  }

  /** The person speaks; nothing is heard while nothing is recorded. */
  speak(seconds: number): void {
    if (this.state !== 'recording') return
    const { duration, encodeBitRate } = this.options
    const heard = Math.min(seconds * 1000, duration - this.milliseconds)
    this.milliseconds += heard
    const more = Math.floor((heard / 1000) * (encodeBitRate / 8))
    this.said = Buffer.concat([this.said, Buffer.alloc(more, `录音${this.milliseconds}`)])
    this.tellPieces()
    if (this.milliseconds >= duration) this.stop()
  }

  interrupt(): void {
    if (this.state !== 'recording') return
    this.tell('InterruptionBegin')
    this.pause()
  }

  private async start(options: typeof DEFAULTS): Promise<void> {
    if (this.state !== 'idle') {
      this.fail('is recording or paused')
      return
    }
    this.state = 'starting'
    try {
      check(options)
      await this.agreed()
      this.permit()
    } catch (failure) {
      this.state = 'idle'
      this.fail((failure as Failed).message)
      return
    }
    Object.assign(this, { options, said: new Uint8Array(), milliseconds: 0, toldBytes: 0 })
    this.change('starting', 'recording', 'Start')
  }

  private permit(): void {
    const { microphone } = this.phone.settings
    if (microphone === 'notForWeChat') throw new Failed('system permission denied')
    if (microphone === 'refused') throw new Failed('auth deny')
    this.phone.granted.add('scope.record')
  }

  private pause(): void {
    this.change('recording', 'paused', 'Pause')
  }

  private stop(): void {
    if (this.state === 'recording' || this.state === 'paused') this.finish()
    else this.fail('recorder not start')
  }

  private finish(): void {
    this.state = 'idle'
    const tempFilePath = this.phone.temporaryFile(this.said, this.options.format)
    this.tell('Stop', { tempFilePath, duration: this.milliseconds, fileSize: this.said.length })
  }

  private tellPieces(): void {
    const size = this.options.frameSize * 1024
    while (size > 0 && this.said.length - this.toldBytes >= size) {
      const frameBuffer = this.said.slice(this.toldBytes, this.toldBytes + size)
      this.toldBytes += size
      this.tell('FrameRecorded', { frameBuffer, isLastFrame: false })
    }
  }

  private change(from: typeof this.state, to: typeof this.state, event: Event): void {
    if (this.state !== from) return
    this.state = to
    this.tell(event)
  }

  private fail(words: string): void {
    this.tell('Error', { errMsg: `operateRecorder:fail ${words}` })
  }

  private tell(event: Event, told: object = {}): void {
    this.realm.later(() => this.listeners.get(event)?.(this.realm.into(told)), 0)
  }
}

function check({ duration, sampleRate, encodeBitRate, format, frameSize }: typeof DEFAULTS): void {
  const [least, most] = RATES[sampleRate] ?? [Infinity, 0]
  if (encodeBitRate < least || encodeBitRate > most) throw new Failed('invalid encodeBitRate')
  if (duration > LONGEST) throw new Failed('invalid duration')
  if (frameSize > 0 && !['mp3', 'PCM'].includes(format)) throw new Failed('invalid frameSize')
}
