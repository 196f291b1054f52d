// From the page where a code is typed or made to the page that shows what is behind it: never in an address, which WeChat logs.

import type { Id } from '@domain/kernel/ids'
import type { SealedBox } from '@domain/kernel/sealed-box'

let box: SealedBox | undefined

/** The code that was typed, closed. */
export const handOn = (closed: SealedBox): void => {
  box = closed
}

export const handedOn = (): SealedBox | undefined => box

let made: { draftId: Id; code: string } | undefined

/** The code of a tip that is being sent, to be shown. */
export const handCodeOn = (draftId: Id, code: string): void => {
  made = { draftId, code }
}

export const codeHandedOn = (draftId: Id): string | undefined =>
  made?.draftId === draftId ? made.code : undefined
