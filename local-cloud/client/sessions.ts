// Who sits at which browser tab. A tab holds a token; the token stands for one person until the tab asks for another.

import { randomBytes } from 'node:crypto'
import type { Identity } from '../runtime/invocation'

/** What a person taps when the mini-program asks to send messages; `off` is whoever wants none of any mini-program. */
export type SubscribeAnswer = 'accept' | 'reject' | 'ban' | 'always' | 'off'

export interface Session {
  token: string
  identity: Identity
}

export class Sessions {
  private readonly sessions = new Map<string, Session>()
  private readonly answers = new Map<string, SubscribeAnswer>()

  /** Without an openid, somebody who was never here before. */
  open(openid = `o${randomBytes(12).toString('base64url')}_new`): Session {
    if (!isOpenid(openid)) throw new Error('an openid must contain a letter')
    const session: Session = {
      token: randomBytes(24).toString('base64url'),
      identity: { openid, unionid: `u-${openid}` },
    }
    this.sessions.set(session.token, session)
    return session
  }

  /** What this person taps when next asked to receive messages, at whichever tab. */
  answerOf({ openid }: Identity): SubscribeAnswer {
    return this.answers.get(openid) ?? 'accept'
  }

  setAnswer({ openid }: Identity, answer: SubscribeAnswer): void {
    this.answers.set(openid, answer)
  }

  find(token: string | undefined): Session | undefined {
    return token === undefined ? undefined : this.sessions.get(token)
  }
}

/** getWXContext would read an openid of digits only as a number. */
export const isOpenid = (text: unknown): text is string =>
  typeof text === 'string' && /^[\w-]{1,64}$/.test(text) && /[A-Za-z]/.test(text)
