/** What the build said, or undefined where it was up to date. Throws what it said where it failed. */
export function build(name: 'weapp' | 'h5' | 'functions'): Promise<string | undefined>
