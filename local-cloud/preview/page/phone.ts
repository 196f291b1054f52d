// The phone in the frame: its session and state, and the way to a page of the app.

import {
  DEFAULT_PHONE,
  messageFrom,
  PHONE_KEY,
  type FromApp,
  type PhoneState,
  SESSION_KEY,
  type TabSession,
  type ToApp,
} from '../protocol'

export class Phone {
  state: PhoneState = { ...DEFAULT_PHONE, ...stored<PhoneState>(PHONE_KEY) }
  session: TabSession | undefined = stored<TabSession>(SESSION_KEY)
  private waitingPage: string | undefined
  private ready = false

  constructor(private readonly frame: HTMLIFrameElement) {
    addEventListener('message', (event) => {
      const message = messageFrom<FromApp>('mini-program', event, location.origin)
      if (!message || event.source !== frame.contentWindow) return
      this.ready = true
      if (this.waitingPage !== undefined) this.open(this.waitingPage)
    })
  }

  /** The app starts anew. Another person has another phone; the same one finds theirs as it was left. */
  async become(openid: string, theirs: Partial<PhoneState>): Promise<TabSession> {
    const another = openid !== this.session?.openid
    const answer = await fetch('/client/session', {
      method: 'POST',
      body: JSON.stringify({ openid }),
    })
    this.session = (await answer.json()) as TabSession
    sessionStorage.setItem(SESSION_KEY, JSON.stringify(this.session))
    this.change(another ? theirs : {})
    await this.tellAnswer()
    this.load()
    return this.session
  }

  load(): void {
    this.ready = false
    this.frame.src = 'about:blank'
    this.frame.src = `/app/?openid=${encodeURIComponent(this.session?.openid ?? '')}`
  }

  change(part: Partial<PhoneState>): void {
    this.state = { ...this.state, ...part }
    sessionStorage.setItem(PHONE_KEY, JSON.stringify(this.state))
    this.say({ from: 'local-cloud', kind: 'state', state: this.state })
    if (part.nextSubscribeAnswer) void this.tellAnswer()
  }

  /** Opens a page now, or as soon as the app says that it can. */
  open(page: string): void {
    this.waitingPage = this.ready ? undefined : page
    if (this.ready) this.say({ from: 'local-cloud', kind: 'openPage', page })
  }

  private say(message: ToApp): void {
    this.frame.contentWindow?.postMessage(message, location.origin)
  }

  private async tellAnswer(): Promise<void> {
    await fetch('/client/answerNextSubscription', {
      method: 'POST',
      headers: { authorization: `Bearer ${this.session?.token ?? ''}` },
      body: JSON.stringify({ answer: this.state.nextSubscribeAnswer }),
    })
  }
}

function stored<T>(key: string): T | undefined {
  const text = sessionStorage.getItem(key)
  return text === null ? undefined : (JSON.parse(text) as T)
}
