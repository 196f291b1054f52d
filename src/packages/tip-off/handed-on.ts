// The closed code from the page where it is typed to the page where it is followed: never in an address, which WeChat logs.

import type { SealedBox } from '@domain/kernel/sealed-box'

let handed: SealedBox | undefined

export const handOn = (box: SealedBox): void => {
  handed = box
}

export const handedOn = (): SealedBox | undefined => handed
