// wx.createInnerAudioContext: a file of the phone or an address is heard for as long as it lasts.

import type { Phone } from '../phone'
import type { Realm } from '../realm'
import type { Viewed } from './viewing'

const BYTES_A_SECOND = 6000

type Listener = (told?: unknown) => void

class Audio {
  src = ''
  private isOver = false
  private readonly listeners = new Map<string, Listener>()

  constructor(
    private readonly phone: Phone,
    private readonly realm: Realm,
    private readonly viewed: Viewed,
  ) {}

  onPlay = (listener: Listener) => void this.listeners.set('play', listener)
  onEnded = (listener: Listener) => void this.listeners.set('ended', listener)
  onStop = (listener: Listener) => void this.listeners.set('stop', listener)
  onError = (listener: Listener) => void this.listeners.set('error', listener)

  play = () => {
    const content = this.phone.file(this.src)
    if (!content && !this.src.startsWith('http://127.')) {
      this.tell('error', { errMsg: 'file not found', errCode: 10003 })
      return
    }
    this.viewed.heard = this.src
    this.tell('play')
    const milliseconds = ((content?.length ?? BYTES_A_SECOND) / BYTES_A_SECOND) * 1000
    this.realm.later(() => this.end('ended'), milliseconds / this.phone.settings.haste)
  }

  stop = () => this.end('stop')

  destroy = () => {
    this.listeners.clear()
    this.end('stop')
  }

  private end(event: string): void {
    if (this.isOver) return
    this.isOver = true
    if (this.viewed.heard === this.src) this.viewed.heard = undefined
    this.tell(event)
  }

  private tell(event: string, told: object = {}): void {
    this.realm.later(() => this.listeners.get(event)?.(this.realm.into(told)), 0)
  }
}

/** What answers an object of functions, which is not copied over the border. */
export const audioFunctions = (
  phone: Phone,
  realm: Realm,
  viewed: Viewed,
): Record<string, unknown> => ({
  createInnerAudioContext: () => new Audio(phone, realm, viewed),
  setInnerAudioOption: () => undefined,
})
