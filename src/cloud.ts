// call('clues.accept', input): the only line that touches the network.

import type { ProblemAnswer } from '@domain/kernel/problems'
import type { Instant } from '@domain/kernel/time'
import type { Api } from '../cloudfunctions/api'
import type { ExportApi } from '../cloudfunctions/export'
import { learnServerTime, phoneNow } from './clock'
import { cloud } from './platform/cloud'
import { Unreachable } from './platform/contracts'
import { Fault, Offline, Refusal } from './refusals'

type Answer =
  | { ok: true; value: unknown; at: Instant }
  | { ok: false; problem: ProblemAnswer; at: Instant }

async function ask(of: 'api' | 'export', name: string, input: unknown): Promise<Answer> {
  try {
    return (await cloud.callFunction(of, { name, input, sentAt: phoneNow() })) as Answer
  } catch (failure) {
    if (failure instanceof Unreachable) throw new Offline()
    throw new Fault(String(failure))
  }
}

async function valueOf(of: 'api' | 'export', name: string, input: unknown): Promise<unknown> {
  const answer = await ask(of, name, input)
  learnServerTime(answer.at)
  if (!answer.ok) throw new Refusal(answer.problem)
  return answer.value
}

export const call = <Name extends keyof Api>(
  name: Name,
  input: Api[Name]['input'],
): Promise<Api[Name]['output']> => valueOf('api', name, input) as Promise<Api[Name]['output']>

/** What takes long: files that the cloud makes or reads. */
export const callExport = <Name extends keyof ExportApi>(
  name: Name,
  input: ExportApi[Name]['input'],
): Promise<ExportApi[Name]['output']> =>
  valueOf('export', name, input) as Promise<ExportApi[Name]['output']>

/** What the cloud answers to a request. */
export type AnswerTo<Name extends keyof Api> = Api[Name]['output']

/** The file's id. Sent again under the same path it is the same file. */
export async function upload(cloudPath: string, path: string): Promise<string> {
  try {
    return await cloud.upload(cloudPath, path)
  } catch (failure) {
    if (failure instanceof Unreachable) throw new Offline()
    throw new Fault(String(failure))
  }
}
