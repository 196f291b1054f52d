/** Where the real cloud's behaviour is not documented, or tests want another. */
export interface CloudSettings {
  /** Whether a function called by a function sees the user; WeChat says it does not. */
  calleesKnowTheUser: boolean
  /** How long a subscription message takes; a second to the same person meanwhile is refused. */
  sendTakesMs: number
  /** When the verdict on a picture follows by itself; undefined where tests say when. */
  mediaVerdictAfterMs: number | undefined
}

export const DEFAULTS: CloudSettings = {
  calleesKnowTheUser: false,
  sendTakesMs: 5,
  mediaVerdictAfterMs: undefined,
}
