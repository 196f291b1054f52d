// Failures as wx.cloud reports them in the mini-program: errCode, and an errMsg that repeats it.

import { TooLarge } from '../wire/bytes'
import { CloudError } from '../wire/errors'

export interface ClientFailure {
  errCode: number
  errMsg: string
}

/** The client's code and words for the cloud's code; public reports, and a guess for the payload's. */
const KNOWN: Record<string, [number, string]> = {
  FUNCTIONS_REQUEST_FAIL: [-501000, ''],
  FUNCTIONS_EXECUTE_FAIL: [-504002, 'functions execute fail'],
  FUNCTIONS_TIME_LIMIT_EXCEEDED: [-504003, ''],
  WX_CLOUDFUNCTION_RESULT_SIZE_EXCEED_LIMIT: [-604001, 'cloudfunction result size exceed limit'],
  EXCEED_MAX_PAYLOAD_SIZE: [-501007, 'EXCEED_MAX_PAYLOAD_SIZE'],
  INVALID_PARAM: [-501007, 'invalid parameters'],
  STORAGE_EXCEED_AUTHORITY: [-503002, 'storage permission denied'],
  STORAGE_FILE_NONEXIST: [-503003, 'storage file not exists'],
}

export const errCodeOf = (code: string): number => KNOWN[code]?.[0] ?? -1

export function clientFailure(api: string, error: unknown): ClientFailure {
  const { code, message } = error instanceof CloudError ? error : systemError(error)
  const [errCode, words] = KNOWN[code] ?? [-501001, 'resource system error']
  const text = code === 'FUNCTIONS_REQUEST_FAIL' ? functionMissing : message
  return {
    errCode,
    errMsg: `cloud.${api}:fail Error: errCode: ${errCode} ${words} | errMsg: ${text}`,
  }
}

const functionMissing = 'FunctionName parameter could not be found.'

const systemError = (error: unknown) =>
  error instanceof TooLarge
    ? new CloudError('EXCEED_MAX_PAYLOAD_SIZE', error.message)
    : new CloudError('SYS_ERR', String(error))
