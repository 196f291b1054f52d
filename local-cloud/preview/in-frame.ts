// The app's side of the preview's protocol. It needs a browser and nothing of Node, and does no harm outside the frame.

import {
  DEFAULT_PHONE,
  type FromApp,
  messageFrom,
  PHONE_KEY,
  type PhoneState,
  SESSION_KEY,
  type TabSession,
  type ToApp,
} from './protocol'

export interface PreviewListener {
  /** The phone has changed. */
  state(state: PhoneState): void
  /** Somebody tapped a message or read a code: `packages/clue/detail?id=1`. */
  openPage(page: string): void
}

/** How the phone is when the app starts. */
export const phoneAtStart = (): PhoneState => ({ ...DEFAULT_PHONE, ...kept<PhoneState>(PHONE_KEY) })

/**
 * Who the drawer says this tab is; undefined outside the preview.
 * @public for apps that keep no session of their own
 */
export const sessionOfTab = (): TabSession | undefined => kept<TabSession>(SESSION_KEY)

/** Call it once pages can be opened: what the drawer wanted to open before comes then. */
export function joinPreview({ state, openPage }: PreviewListener): void {
  addEventListener('message', (event) => {
    const message = messageFrom<ToApp>('local-cloud', event, location.origin)
    if (message?.kind === 'state') state(message.state)
    if (message?.kind === 'openPage') openPage(message.page)
  })
  const ready: FromApp = { from: 'mini-program', kind: 'ready' }
  if (parent !== window) parent.postMessage(ready, location.origin)
}

function kept<T>(key: string): T | undefined {
  const text = sessionStorage.getItem(key)
  return text === null ? undefined : (JSON.parse(text) as T)
}
