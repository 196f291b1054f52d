// What a call through the client door is, and who answers it.

import type { Cloud } from '../cloud'
import type { Session } from './sessions'

export interface ClientCall {
  cloud: Cloud
  session: Session
  url: URL
  body: Buffer
}

/** One endpoint of the door: its answer is what the wx.cloud function of that name resolves to. */
export interface Endpoint {
  /** Bytes a body may have. */
  limit: number
  run(call: ClientCall): Promise<unknown>
}
