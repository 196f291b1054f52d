// The ways a call fails, by the platform's own codes. What the real cloud says is from public reports.

import { CloudError } from '../wire/errors'

/** 100 KB of text: what a client may send to a function. */
export const REQUEST_LIMIT = 100 * 1024
/** 1 MB: what a function may answer. */
export const RESPONSE_LIMIT = 1024 * 1024

export const functionMissing = () =>
  new CloudError('FUNCTIONS_REQUEST_FAIL', '[ResourceNotFound.Function] function not found')

export const functionThrew = (text: string) => new CloudError('FUNCTIONS_EXECUTE_FAIL', text)

export const functionTimedOut = (seconds: number) =>
  new CloudError(
    'FUNCTIONS_TIME_LIMIT_EXCEEDED',
    `Invoking task timed out after ${seconds} seconds`,
  )

export const requestTooLarge = (bytes: number) =>
  new CloudError(
    'EXCEED_MAX_PAYLOAD_SIZE',
    `request payload of ${bytes} bytes exceeds the limit of ${REQUEST_LIMIT} bytes`,
  )

export const responseTooLarge = (bytes: number) =>
  new CloudError(
    'WX_CLOUDFUNCTION_RESULT_SIZE_EXCEED_LIMIT',
    `cloudfunction result size exceed limit (1MB): ${bytes} bytes`,
  )
