// What the preview's drawer and the H5 mini-program in its frame say to each other. The app's side of it is in-frame.ts.
//
// The frame and the drawer are of one origin and one tab, so they share `sessionStorage`. Before the frame loads, the drawer
// writes two entries there, which the app reads synchronously when it starts:
//
//   local-cloud.session   who this tab is and the token for /client          TabSession
//   local-cloud.phone     how the phone is: position, offline, storage …     PhoneState
//
// Afterwards both use window.postMessage, always to their own origin:
//
//   drawer → app   { from: 'local-cloud', kind: 'state', state }      the phone has changed; sessionStorage has been, too
//   drawer → app   { from: 'local-cloud', kind: 'openPage', page }    go to a page, `packages/clue/detail?id=1`
//   app → drawer   { from: 'mini-program', kind: 'ready' }            can take openPage now; ones before are sent again
//
// The frame's address also names the person (`/app/?openid=…`). A token of an earlier run of the cloud is answered with 401: the
// app then starts a session for the same openid.
//
// Another person means another session: the drawer writes both entries and loads the frame anew. localStorage is shared by all
// tabs, so an app that keeps anything there puts the openid into its keys. Opened without the drawer (`/app/`), the app finds no
// entry, asks POST /client/session for a session of its own and supposes DEFAULT_PHONE.

import type { SubscribeAnswer } from '../client/sessions'

export const SESSION_KEY = 'local-cloud.session'
export const PHONE_KEY = 'local-cloud.phone'

/** A picture that changes with every `?n=`, for a camera that has nothing before it. */
export const DEMO_PHOTO = '/preview/demo-photo.jpg'

/** A tone that lasts so long, for a phone that nobody speaks to. */
export const DEMO_VOICE = '/preview/demo-voice.wav'
export const demoVoice = (milliseconds: number) =>
  `${DEMO_VOICE}?milliseconds=${Math.round(milliseconds)}`

export interface TabSession {
  token: string
  openid: string
  appid: string
}

/** gcj02, as WeChat's getLocation gives it on request; accuracy in metres. */
export interface PhonePosition {
  latitude: number
  longitude: number
  accuracy: number
}

export interface PhoneState {
  /** Null when the person refuses, or there is no reception. */
  position: PhonePosition | null
  offline: boolean
  /** Bytes that storage still takes; null when plenty. */
  storageLeft: number | null
  /** What the person taps when next asked to receive messages; the cloud knows it as well. */
  nextSubscribeAnswer: SubscribeAnswer
  /** Whether the camera takes a chosen file or the demo picture. */
  camera: 'file' | 'demo'
  /** Whether the machine's microphone is heard, or the demo tone; or the person refuses. */
  microphone: 'real' | 'demo' | 'refused'
  /** The number behind the phone button; empty when the person refuses. */
  phone: string
  /** Whether the person has agreed to WeChat's privacy guide before; else whatever is private waits for them. */
  privacy: 'agreed' | 'unasked'
  /** WeChat's font setting: 1 is standard, 1.4 its mode for the elderly. */
  fontScale: number
}

export const DEFAULT_PHONE: PhoneState = {
  position: null,
  offline: false,
  storageLeft: null,
  nextSubscribeAnswer: 'accept',
  camera: 'demo',
  microphone: 'demo',
  phone: '13800000000',
  privacy: 'agreed',
  fontScale: 1,
}

export type ToApp =
  | { from: 'local-cloud'; kind: 'state'; state: PhoneState }
  | { from: 'local-cloud'; kind: 'openPage'; page: string }

export type FromApp = { from: 'mini-program'; kind: 'ready' }

/** A message of the other side, or undefined for anything else that arrives at a window. */
export function messageFrom<Message extends ToApp | FromApp>(
  sender: Message['from'],
  { data, origin }: Pick<MessageEvent, 'data' | 'origin'>,
  ownOrigin: string,
): Message | undefined {
  if (origin !== ownOrigin || typeof data !== 'object' || data === null) return undefined
  return (data as Message).from === sender ? (data as Message) : undefined
}
