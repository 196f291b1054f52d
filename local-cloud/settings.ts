import { availableParallelism } from 'node:os'

/** Where the real cloud's behaviour is not documented, or tests want another. */
export interface CloudSettings {
  /** Whether a function called by a function sees the user; WeChat says it does not. */
  calleesKnowTheUser: boolean
  /** How long a subscription message takes; a second to the same person meanwhile is refused. */
  sendTakesMs: number
  /** When the verdict on a picture follows by itself; undefined where tests say when. */
  mediaVerdictAfterMs: number | undefined
  /** Of one function, running at the same time. */
  instancesAtMost: number
  /** Whether an instance is kept ready, so that a function's first call is quick. */
  keepsSpare: boolean
}

export const DEFAULTS: CloudSettings = {
  calleesKnowTheUser: false,
  sendTakesMs: 5,
  mediaVerdictAfterMs: undefined,
  // The cloud itself keeps a processor busy as well; more instances than this only fight for the rest.
  instancesAtMost: Math.min(availableParallelism() + 1, 4),
  keepsSpare: true,
}
