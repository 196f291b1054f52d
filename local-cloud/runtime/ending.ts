// From how a call ended in its instance to what its caller gets.

import type { CloudError } from '../wire/errors'
import { functionThrew, functionTimedOut, RESPONSE_LIMIT, responseTooLarge } from './failures'
import type { FunctionConfig } from './function-config'
import type { Ending } from './instance'

export function failureOf(ending: Ending, config: FunctionConfig): CloudError | undefined {
  if ('timedOut' in ending) return functionTimedOut(config.timeoutSeconds)
  if ('died' in ending) return functionThrew(ending.died)
  if ('error' in ending) return functionThrew(ending.error)
  const bytes = Buffer.byteLength(ending.text)
  return bytes > RESPONSE_LIMIT ? responseTooLarge(bytes) : undefined
}

export const textOf = (ending: Ending) => ('text' in ending ? ending.text : 'null')

/** The platform freezes an instance with its answer, and drops what is still under way. */
export const leftOpen = (ending: Ending) => 'openRequests' in ending && ending.openRequests > 0
