// What the real cloud answers when it refuses. Codes and texts are those of public reports; the ones nobody has
// published (marked) are guesses, kept here so that a run against the real cloud can correct them.

/** Answered as { code, message }. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'CloudError'
  }
}

const ASK = 'Please check your request, but if the problem'

const invalid = (message: string) => new CloudError('INVALID_PARAM', message)

const failedWrite = (reason: string) =>
  new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation] multiple write errors: [{write errors: [{${reason}}]}, {<nil>}]`,
  )

const failedQuery = (reason: string) =>
  new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${reason}`)

const failedTransaction = (reason: string) =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] ${reason}, transaction must be commit or abort in 30 seconds. ${ASK} persists, contact us.`,
  )

export const refuse = {
  unknownAction: (action: string) =>
    new CloudError('INVALID_ACTION', `the local cloud has no action "${action}"`),
  keyWrong: () => new CloudError('SIGN_PARAM_INVALID', 'the SecretId is not this cloud’s'),
  originPresent: () => new CloudError('PERMISSION_DENIED', '/admin answers no browser'),
  bodyUnreadable: () => invalid('the body is neither JSON nor multipart'),
  requestTooLarge: (bytes: number) =>
    new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `request body of ${bytes} bytes is too large`),
  responseTooLarge: (bytes: number) =>
    new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `response of ${bytes} bytes is too large`),
  parameterWrong: invalid,

  collectionMissing: (name: string) =>
    new CloudError(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist: ${name}. ${ASK} cannot be solved, contact us.`,
    ),
  collectionExists: () => new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', 'Table exist'),
  collectionNameWrong: (name: string) => invalid(`collection name "${name}" is invalid`),
  collectionsTooMany: () =>
    new CloudError('DATABASE_COLLECTION_EXCEED_LIMIT', 'too many collections'),

  duplicateKey: (collection: string, index: string, key: string) =>
    new CloudError(
      'DATABASE_REQUEST_FAILED',
      `[FailedOperation.Insert] bulk write error: [{E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: ${key}}]`,
    ),
  write: failedWrite,
  query: failedQuery,
  /** The wording of MongoDB's planner. */
  geoIndexMissing: () => failedQuery('unable to find index for $geoNear query'),
  /** Guessed: the real cloud leaves such a call waiting until the transaction expires. */
  waitsForItself: () =>
    failedWrite('WriteConflict: the document is locked by a transaction of the same call'),

  transactionConflict: () =>
    new CloudError(
      'DATABASE_TRANSACTION_CONFLICT',
      `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ASK} persists, contact us.`,
    ),
  /** Guessed. */
  transactionGone: () => failedTransaction('Transaction does not exist on the server'),

  fault: (reason: string) => new CloudError('SYS_ERR', reason),
}
