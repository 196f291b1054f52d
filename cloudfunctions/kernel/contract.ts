// What a map of use cases promises to whoever calls it: a type alone.

import type { ZodType, input as inputOf } from '@domain/kernel/z'
import type { PublishedFile } from './publish'

interface Asked {
  kind: string
  input: unknown
  run(setting: never): Promise<unknown>
}

type Answered<Of extends Asked> = Of['kind'] extends 'document'
  ? PublishedFile
  : Awaited<ReturnType<Of['run']>>

/** Name to what is sent and what is answered. */
export type Contract<UseCases extends Record<keyof UseCases, Asked>> = {
  [Name in keyof UseCases]: {
    input: UseCases[Name]['input'] extends ZodType ? inputOf<UseCases[Name]['input']> : never
    output: Answered<UseCases[Name]>
  }
}
