// Half a second of loading, for the price of one in a process.

import { requireOnce } from './require-once'

export const { JSDOM } = requireOnce('jsdom') as typeof import('jsdom')
