// Half a second of loading, for the price of one in a process.

const { requireOnce } = globalThis as unknown as { requireOnce: (name: string) => unknown }

export const { JSDOM } = requireOnce('jsdom') as typeof import('jsdom')
