/** What WeChat says where something did not work. */
export const wordsOfFailure = (failure: unknown): string =>
  (failure as { errMsg?: string }).errMsg ?? String(failure)

/** They went back, or did not agree to the privacy guide. */
export const isChangedMind = (words: string): boolean => /cancel|privacy/i.test(words)
