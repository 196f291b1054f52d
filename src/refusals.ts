// The three ways in which asking the cloud ends without a value. Their messages are said to the person as they are.

import type { ProblemAnswer, ProblemCode } from '@domain/kernel/problems'

/** The cloud understood and said no; repeating the same request will not help. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly details: Record<string, string>

  constructor({ code, message, details }: ProblemAnswer) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.details = details
  }
}

/** The request may or may not have arrived; it can be repeated. */
export class Offline extends Error {
  constructor() {
    super('现在连不上网络')
    this.name = 'Offline'
  }
}

/** The cloud failed; it can be repeated later. */
export class Fault extends Error {
  constructor(readonly reason: string) {
    super('服务暂时出错，请稍后再试')
    this.name = 'Fault'
  }
}

/** As it is said to a person. */
export const wordsOf = (failure: unknown): string =>
  failure instanceof Error ? failure.message : String(failure)

export const isRefusal = (failure: unknown, code: ProblemCode): failure is Refusal =>
  failure instanceof Refusal && failure.code === code

/** Nothing where the cloud did not answer or refused. */
export const unlessUnanswered = <Value>(asked: Promise<Value>): Promise<Value | undefined> =>
  asked.catch((failure: unknown) => {
    const known =
      failure instanceof Offline || failure instanceof Refusal || failure instanceof Fault
    if (!known) throw failure
    return undefined
  })
