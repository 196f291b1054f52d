// Reads the fields that database actions share. Everything comes as EJSON inside JSON strings.

import type { DatabaseCloud, WireRequest } from '../cloud'
import type { Call } from '../store/writer'
import type { Document, Filter, Value } from '../store/values'
import { isPlainObject } from '../store/values'
import { decode } from '../wire/ejson'
import { refuse } from '../wire/errors'

export function callOf({ action, invocationId, transactionId }: WireRequest): Call {
  return {
    action,
    invocationId,
    transactionId: typeof transactionId === 'string' ? transactionId : undefined,
  }
}

export function collectionName({ collectionName }: WireRequest): string {
  if (typeof collectionName !== 'string') throw refuse.parameterWrong('collectionName is missing')
  return collectionName
}

/** Absent without where(), empty from remove() without where(). */
export function filterOf({ query }: WireRequest, cloud: DatabaseCloud): Filter {
  return query === undefined || query === '' ? {} : objectFrom(query, cloud)
}

export function objectFrom(text: Value, cloud: DatabaseCloud): Document {
  const value = valueFrom(text, cloud)
  if (!isPlainObject(value)) throw refuse.parameterWrong('an object is expected')
  return value
}

export function valueFrom(text: Value, cloud: DatabaseCloud): Value {
  if (typeof text !== 'string') throw refuse.parameterWrong('EJSON text is expected')
  try {
    return decode(text, cloud.clock.now())
  } catch {
    throw refuse.parameterWrong('the EJSON text cannot be read')
  }
}
