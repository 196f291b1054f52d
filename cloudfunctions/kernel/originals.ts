// What a resident uploaded, as it was: encrypted with a key of its own, which is closed like who told is. A file on which
// somebody comes in the storage says nothing.

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { problem } from '@domain/kernel/problems'
import type { TipFile } from '@domain/tip-offs/tip-file'
import { download, upload } from './cloud'
import { keyClosed, keyOpened, type ClosedKey } from './informants'

const NONCE_BYTES = 12
const TAG_BYTES = 16
export const LARGEST_FILE = 20_000_000

export interface ClosedFile {
  /** The nonce, the tag, then what is closed. */
  bytes: Buffer
  closedKey: ClosedKey
}

export function closedFile(_id: string, content: Buffer): ClosedFile {
  const [key, nonce] = [randomBytes(32), randomBytes(NONCE_BYTES)]
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const closed = Buffer.concat([cipher.update(content), cipher.final()])
  const bytes = Buffer.concat([nonce, cipher.getAuthTag(), closed])
  return { bytes, closedKey: keyClosed(_id, key.toString('hex')) }
}

/** Where only functions write, under a name that nobody can guess. */
export async function keepOriginal(
  { _id, tipOffId }: Pick<TipFile, '_id' | 'tipOffId'>,
  content: Buffer,
): Promise<ClosedKey & { originalFileId: string }> {
  const { bytes, closedKey } = closedFile(_id, content)
  const { fileID } = await upload(`restricted/${tipOffId}/${unguessable()}.bin`, bytes)
  return { ...closedKey, originalFileId: fileID }
}

export const unguessable = (): string => randomBytes(16).toString('hex')

/** Problems informantDestroyed, notFound, and sealUnreadable where the key is gone or it was altered. */
export async function openOriginal(file: TipFile): Promise<Buffer> {
  const key = Buffer.from(keyOpened(file), 'hex')
  const bytes =
    file.originalFileId &&
    (await download(file.originalFileId, LARGEST_FILE + NONCE_BYTES + TAG_BYTES))
  if (!bytes) throw problem('notFound', { what: '原件' })
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    const closed = bytes.subarray(NONCE_BYTES + TAG_BYTES)
    return Buffer.concat([decipher.update(closed), decipher.final()])
  } catch {
    throw problem('sealUnreadable')
  }
}
