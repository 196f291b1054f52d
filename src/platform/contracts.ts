// What the mini-program needs from the phone. Each name has a `.weapp.ts` and a `.h5.ts` beside this file that satisfy it.

import type { Place } from '@domain/kernel/geo'
import type { Instant } from '@domain/kernel/time'

/** The network or the cloud could not be reached; the same request may be sent again. */
export class Unreachable extends Error {}

/** The phone has no room left for what was to be kept; what was kept before is still there. */
export class StorageFull extends Error {
  constructor(words = '手机存储空间满了，请删掉一些不用的照片或应用') {
    super(words)
  }
}

/** What WeChat gives a mini-program on one phone: for small values, and for files. */
export const STORAGE_BYTES = 10 * 1024 * 1024
export const FILES_BYTES = 200 * 1024 * 1024

export interface CloudDoor {
  /** What the function answered; throws Unreachable, or whatever the function failed with. */
  callFunction(name: string, body: object): Promise<unknown>
  /** The file's id in the cloud. The same `cloudPath` is overwritten. */
  upload(cloudPath: string, path: string): Promise<string>
}

/** Small values that survive a restart, at most 1 MB each and `STORAGE_BYTES` together. */
export interface Storage {
  read(key: string): unknown
  write(key: string, value: unknown): void
  remove(key: string): void
  keys(): string[]
  /** In bytes, of `STORAGE_BYTES`. */
  usedBytes(): number
}

/** Photos and voices that survive a restart. A path that camera or recorder gives does not. */
export interface Files {
  /** Copies a file under a name of our own and gives its durable path. */
  keep(temporaryPath: string, name: string): Promise<string>
  /** Adds to the end of one under such a name; what was added before survives a kill. */
  append(name: string, piece: Uint8Array): Promise<void>
  exists(path: string): Promise<boolean>
  bytes(path: string): Promise<Uint8Array>
  remove(path: string): Promise<void>
  /** The paths of everything kept. */
  list(): Promise<string[]>
  /** What an <Image> can show. */
  source(path: string): Promise<string>
}

/** Files that the cloud made. */
export interface Documents {
  /** Fetches and opens one, to be read, forwarded or printed. Throws Unreachable, StorageFull, or an Error in words. */
  open(url: string, fileName: string): Promise<void>
  /** Fetches one that a phone does not open, to be given on; throws the same. */
  share(url: string, fileName: string): Promise<void>
}

/** A signature is written on the phone and kept like a photo. */
export interface PickedFile {
  path: string
  name: string
  byteCount: number
}

/** A file that the person chooses. */
export interface FilePicker {
  /** How one gets a file there, in words. */
  where: string
  /** Nothing when the person changes their mind. */
  pickSheet(): Promise<PickedFile | undefined>
}

/** What every canvas draws with, WeChat's and the browser's. */
export type DrawingContext = Pick<CanvasRenderingContext2D, 'fillRect' | 'fillText'> &
  Record<'fillStyle' | 'font' | 'textAlign' | 'textBaseline', unknown>

/** A picture that the program draws itself. */
export interface Drawing {
  width: number
  height: number
  draw(on: DrawingContext): void
}

/** Where a person keeps pictures, to print them or to send them on. */
export interface Album {
  /** Where it is then, in words. */
  where: string
  /** Throws an Error in words where the phone cannot draw or keep it. */
  keep(drawing: Drawing, name: string): Promise<'kept' | 'changedMind' | 'notAllowed'>
  /** Where a person who has refused it may allow it after all. */
  openSettings(): void
}

export type PhotoSource = 'camera' | 'gallery' | 'signature'

export interface TakenPhoto {
  temporaryPath: string
  source: PhotoSource
}

export interface Camera {
  /** Nothing when the person changes their mind; as the phone gives them, large and with all they carry. */
  takePhotos(source: Exclude<PhotoSource, 'signature'>, atMost: number): Promise<TakenPhoto[]>
}

/** How the file of a voice may end. */
export const VOICE_ENDINGS = ['mp3', 'm4a', 'webm', 'ogg', 'wav'] as const
export type VoiceEnding = (typeof VOICE_ENDINGS)[number]

export interface Spoken {
  temporaryPath: string
  milliseconds: number
  ending: VoiceEnding
  /** Whether a call, or leaving WeChat, ended it. */
  interrupted: boolean
}

/** What is being said. */
export interface Recording {
  stop(): void
  /** Comes after `stop`, at `LONGEST_VOICE_SECONDS`, or with a call. Fails where the phone gives no file of it. */
  done: Promise<Spoken>
}

export interface Recorder {
  /** Of the file that the pieces make together. */
  ending: VoiceEnding
  /**
   * Asks for the microphone where that was not asked before, and begins; undefined when the person changes their mind. Throws
   * NoMicrophone.
   */
  start(onPiece: (piece: Uint8Array) => void): Promise<Recording | undefined>
}

/** Nobody can be heard, and why; with a way to allow it where there is one. */
export class NoMicrophone extends Error {
  constructor(
    words: string,
    readonly openSettings?: () => void,
  ) {
    super(words)
  }
}

/** Plays one voice at a time; gives the way to stop it. `onEnd` comes once, also then. */
export type Play = (source: string, onEnd: (failed: boolean) => void) => () => void

/** A picture that this phone cannot read; there is nothing to keep of it. */
export class UnreadablePhoto extends Error {
  constructor() {
    super('这张图片的格式用不了，请直接拍照，或者换一张 JPG 照片')
  }
}

export interface DrawnPhoto {
  temporaryPath: string
  /** Where the phone could not draw the lines. */
  unmarked?: true
}

export interface Watermark {
  /** The photo at most 1280 pixels long, about 300 KB, with these lines and with nothing that a camera hides in it. */
  draw(path: string, lines: readonly string[]): Promise<DrawnPhoto>
}

/** What a code says; `cannot` where it is to be typed instead. */
export type Scan = () => Promise<{ said: string } | 'changedMind' | 'cannot'>

/** A gcj02 position with its accuracy in metres, or why there is none. */
export type Position =
  | { longitude: number; latitude: number; accuracy: number; at: Instant }
  | { unavailable: string }

export interface Location {
  /** Never fails and never waits longer than eight seconds. */
  position(): Promise<Position>
  /** Whether it would be given without asking the person first. */
  isAllowed(): Promise<boolean>
  /** Opens a map at a place. */
  show(where: Place, name: string, address: string): Promise<void>
  /** A place that the person taps on a map; undefined when they change their mind. */
  choose(near: Place | undefined): Promise<ChosenPlace | undefined>
}

export interface ChosenPlace extends Place {
  /** As the map has it; may be empty. */
  address: string
}

export interface Network {
  online(): boolean
  /** Gives the way to stop listening. */
  onChange(listener: (online: boolean) => void): () => void
}

export type RandomBytes = (count: number) => Promise<Uint8Array>

export type SubscriptionAnswer = 'accept' | 'reject' | 'ban' | 'filter'

export interface Subscription {
  /** Must be the first thing a tap does: WeChat refuses it later. Gives an answer for each template. */
  ask(templateIds: string[]): Promise<Record<string, SubscriptionAnswer>>
  /** What WeChat is set to; undefined where it does not say. */
  setting(): Promise<SubscriptionSetting | undefined>
}

export interface SubscriptionSetting {
  /** Off: no message of any mini-program is wanted. */
  isOn: boolean
  /** Templates that are allowed without another question, each time they are asked for. */
  repeated: string[]
}

export interface FontScale {
  /** From 1 to 1.4, as WeChat is set. */
  read(): number
  /** Where it may change under an open page; WeChat has its own page for that. */
  onChange?(listener: () => void): () => void
}

/** What this build of the mini-program is called. */
export type Version = () => string

/** WeChat's rules on personal data: functions that need them wait until somebody has agreed. */
export interface Privacy {
  /** Told each time somebody must agree first, with the name of what needs it; answers whether they do. */
  onNeeded(ask: (of: string) => Promise<boolean>): void
  /** Whether somebody would have to agree first. */
  isNeeded(): Promise<boolean>
  /** What the console's form says, as WeChat shows it. */
  openContract(): void
}

export interface AgreeButtonProps {
  children: string
  onAgreed(): void
}

export interface PhoneButtonProps {
  children: string
  onCode(code: string): void
  onRefused(): void
  /** Beside another main action. */
  isLesser?: boolean
}

/** What a screen reader is told of an element, as attributes to spread on it. */
export type Aria = (told: {
  role?: 'button' | 'radio' | 'radiogroup' | 'status' | 'img' | 'checkbox' | 'textbox' | 'group'
  label?: string
  checked?: boolean
  expanded?: boolean
  hidden?: boolean
}) => Record<string, unknown>

/** What a reader in the browser is told of the element inside one of Taro's. WeChat has none, and would draw it again. */
export type InnerAria = (told: { label: string } | { alt: string }) => Record<string, unknown>
