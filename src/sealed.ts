import { BOX_RANDOM_BYTES, sealBox, type SealKey } from '@domain/kernel/sealed-box'
import { randomBytes } from './platform/random'

/** What only the cloud can open. */
export const sealed = async (content: unknown, key: SealKey) =>
  sealBox(JSON.stringify(content), key, await randomBytes(BOX_RANDOM_BYTES))
