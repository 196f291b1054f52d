// WeChat has one recorder for the whole mini-program. A call, or leaving WeChat, pauses it, and it may never go on: so it is
// stopped there, and what was said until then is kept.

import { LONGEST_VOICE_SECONDS } from '@domain/tip-offs/voice'
import { NoMicrophone, type Recorder, type Recording, type Spoken } from './contracts'

const FORMAT = {
  duration: LONGEST_VOICE_SECONDS * 1000,
  sampleRate: 16000,
  numberOfChannels: 1,
  encodeBitRate: 48000,
  format: 'mp3',
  /** In kilobytes: a piece a second. */
  frameSize: 6,
} as const
/** After `stop` some phones say nothing more. */
const PATIENCE_MILLISECONDS = 3_000

const NOT_AGREED = /privacy/i
const REFUSED = /auth|permission|deny|denied/i

function reasonFor(words: string): NoMicrophone | undefined {
  if (NOT_AGREED.test(words)) return undefined
  if (!REFUSED.test(words))
    return new NoMicrophone('现在录不了音，可能别的软件正在用麦克风。请过一会儿再试，或者打字写')
  return wx.getAppAuthorizeSetting().microphoneAuthorized === 'denied'
    ? new NoMicrophone(
        '手机没有让微信用麦克风。点“去设置”，打开“麦克风”，回来再按一下；不打开就打字写',
        () => wx.openAppAuthorizeSetting({ fail: () => undefined }),
      )
    : new NoMicrophone(
        '还没有让这里用麦克风。点“去设置”，打开“麦克风”，回来再按一下；不打开就打字写',
        () => wx.openSetting({ fail: () => undefined }),
      )
}

/** What is being said, from the moment that the recorder has started. */
class Heard implements Recording {
  readonly done: Promise<Spoken>
  end!: (spoken: Spoken) => void
  fail!: (failure: unknown) => void
  private interrupted = false
  private isStopped = false

  constructor(private readonly manager: WechatMiniprogram.RecorderManager) {
    this.done = new Promise<Spoken>((settle, fail) => {
      this.end = settle
      this.fail = fail
    })
    // Of one that never started nobody asks.
    this.done.catch(() => undefined)
  }

  stop = (): void => {
    if (this.isStopped) return
    this.isStopped = true
    this.manager.stop()
    setTimeout(() => this.fail(new Error('the recorder does not stop')), PATIENCE_MILLISECONDS)
  }

  interrupt(): void {
    if (this.isStopped) return
    this.interrupted = true
    this.stop()
  }

  stopped(tempFilePath: string, milliseconds: number): void {
    this.isStopped = true
    const { interrupted } = this
    this.end({ temporaryPath: tempFilePath, milliseconds, ending: 'mp3', interrupted })
  }
}

export const recorder: Recorder = {
  ending: 'mp3',
  start: (onPiece) =>
    new Promise((settle, fail) => {
      const manager = wx.getRecorderManager()
      const heard = new Heard(manager)
      manager.onStart(() => settle(heard))
      manager.onFrameRecorded(({ frameBuffer }) => onPiece(new Uint8Array(frameBuffer)))
      manager.onInterruptionBegin(() => heard.interrupt())
      manager.onPause(() => heard.interrupt())
      manager.onStop(({ tempFilePath, duration }) => heard.stopped(tempFilePath, duration))
      manager.onError(({ errMsg }) => {
        heard.fail(new Error(errMsg))
        const reason = reasonFor(errMsg)
        if (reason) fail(reason)
        else settle(undefined)
      })
      manager.start(FORMAT)
    }),
}
