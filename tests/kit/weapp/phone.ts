// What lasts on a phone whether the app runs or not, and what its person and its surroundings do next.

import { demoPhoto } from '../../../local-cloud/preview/demo-photo'
import type { WxCloud } from '../../../local-cloud'
import type { TestCloud } from '../cloud'

export interface Position {
  longitude: number
  latitude: number
  accuracy: number
}

/**
 * `answersLost`: what is sent arrives, what is answered does not. `failing`: every function of the cloud breaks.
 * `stalled`: what is sent waits until that changes.
 */
export type Reach = 'online' | 'offline' | 'answersLost' | 'failing' | 'stalled'

export interface PhoneSettings {
  cloud: Pick<TestCloud, 'local'>
  /** Who holds it, as WeChat knows them. */
  openid: string
  reach?: Reach
  /** Absent where the person does not allow it. */
  position?: Position | undefined
  /** What the phone button proves; refused where absent. */
  phoneNumber?: string
  /** The picture that the camera takes; undefined where the person changes their mind. */
  camera?: ((n: number) => Uint8Array) | undefined
  /** What stands in the code that the person scans; undefined where they change their mind. */
  scanned?: string | undefined
  /**
   * `textOnly`: gives its picture as text and saves none, as WeChat on some computers. `none`: as old phones. `stuck`: never
   * says that a picture is loaded.
   */
  canvas?: 'whole' | 'textOnly' | 'none' | 'stuck'
  /** Whether its canvas stands pictures upright by itself. */
  turnsPictures?: boolean
  /** Whether the person lets pictures be put into the album. */
  album?: 'open' | 'refused'
  /** Whether the person lets the microphone be used: not here, or not by WeChat at all. */
  microphone?: 'open' | 'refused' | 'notForWeChat'
  subscriptionAnswer?: 'accept' | 'reject' | 'ban' | 'always' | 'off'
  letterScale?: number
  /** How far the phone's clock is ahead of the cloud's, in milliseconds. */
  clockAhead?: number
  /** How much faster than in life the app's timers run. */
  haste?: number
  /** Whether the person has agreed to the privacy guide before, as on a phone in use; else they are asked. */
  privacy?: 'agreed' | 'unasked'
  /** What the app stored on it earlier. */
  stored?: ReadonlyMap<string, string>
}

const PLACE: Position = { longitude: 107.5, latitude: 30.2, accuracy: 15 }
const drawn = new Map<number, Uint8Array>()

/** Drawing one takes a while: the same three are taken again and again. */
function photo(n: number): Uint8Array {
  const known = drawn.get(n % 3) ?? new Uint8Array(demoPhoto(n % 3, 2))
  drawn.set(n % 3, known)
  return known
}

export class Phone {
  /** Key to JSON, as wx.setStorage keeps it. */
  readonly storage: Map<string, string>
  /** Folders end with a slash and have no content. */
  readonly disk = new Map<string, Uint8Array>()
  /** How each photo was asked to be made smaller. */
  readonly compressed: object[] = []
  /** The words that were drawn on a canvas. */
  readonly written: string[] = []
  /** The pictures that were put into the album. */
  readonly album: Uint8Array[] = []
  /** What the person chooses from a conversation next; undefined where they change their mind. */
  chosenFile: { name: string; content: Uint8Array } | undefined
  /** Files that do not survive the app. */
  readonly temporary = new Map<string, Uint8Array>()
  readonly settings: Required<
    Omit<PhoneSettings, 'position' | 'camera' | 'phoneNumber' | 'scanned' | 'stored'>
  > &
    Pick<PhoneSettings, 'position' | 'camera' | 'phoneNumber' | 'scanned' | 'stored'>
  /** What the person was asked and has allowed. */
  readonly granted = new Set<string>()
  /** The ids of buttons on which WeChat saw the person agree. */
  readonly agreedWith = new Set<string>()
  hasAgreed: boolean
  /** Whether a finger has just tapped: some functions of wx answer only then. */
  isTapped = false
  /** Requests on which nothing moves. */
  stalledCount = 0
  private readonly listeners = new Set<(online: boolean) => void>()
  private release = () => {}
  private madeCount = 0

  private constructor(
    settings: PhoneSettings,
    readonly door: WxCloud,
  ) {
    this.storage = new Map(settings.stored)
    this.settings = {
      reach: 'online',
      subscriptionAnswer: 'accept',
      letterScale: 1,
      clockAhead: 0,
      haste: 1,
      canvas: 'whole',
      turnsPictures: false,
      album: 'open',
      microphone: 'open',
      position: PLACE,
      camera: photo,
      privacy: 'agreed',
      ...settings,
    }
    this.hasAgreed = this.settings.privacy === 'agreed'
  }

  static async of(settings: PhoneSettings): Promise<Phone> {
    return new Phone(settings, await settings.cloud.local.client(settings.openid))
  }

  now(): number {
    return this.settings.cloud.local.now() + this.settings.clockAhead
  }

  /** WeChat tells the app only whether there is a network, not whether answers come through. */
  reach(reach: Reach): void {
    this.settings.reach = reach
    this.release()
    this.listeners.forEach((listener) => listener(this.isOnline))
  }

  get isOnline(): boolean {
    return this.settings.reach !== 'offline'
  }

  /** Waits while nothing moves. */
  async passage(): Promise<void> {
    while (this.settings.reach === 'stalled') {
      this.stalledCount += 1
      const before = this.release
      await new Promise<void>((settle) => {
        this.release = () => {
          before()
          settle()
        }
      })
      this.stalledCount -= 1
    }
  }

  onNetworkChange(listener: (online: boolean) => void): void {
    this.listeners.add(listener)
  }

  /** A temporary file with this content. */
  temporaryFile(content: Uint8Array, ending = 'jpg'): string {
    this.madeCount += 1
    const path = `http://tmp/${this.madeCount}.${ending}`
    this.temporary.set(path, content)
    return path
  }

  takenPhoto(): string | undefined {
    const { camera } = this.settings
    return camera && this.temporaryFile(camera(this.madeCount))
  }

  file(path: string): Uint8Array | undefined {
    return this.disk.get(path) ?? this.temporary.get(path)
  }

  appEnded(): void {
    this.temporary.clear()
    this.listeners.clear()
    this.isTapped = false
  }
}
