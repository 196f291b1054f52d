// What a resident sent with a tip, as the timer has kept it.

import { hashOfBytes } from '@domain/kernel/hash'
import type { Id } from '@domain/kernel/ids'
import { addHours, type Instant } from '@domain/kernel/time'
import { tipFileId, type TipFile } from '@domain/tip-offs/tip-file'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { closedFile } from '../../cloudfunctions/kernel/originals'
import { localOptions } from '../../scripts/local-options'
import type { TestCloud } from './cloud'
import { anId } from './people'
import { sealKey } from './words'

const SENT = Buffer.from('as it was sent')

/** A photo of it that is drawn anew, with its original; looked at by somebody an hour later, where that is said. */
export function putTipFile(
  cloud: TestCloud,
  { _id: tipOffId, area, receivedAt }: TipOff,
  look?: { by: Id; at: Instant },
): { tipOffId: Id; fileId: string } {
  sealKey()
  const fileId = stored(`tips/${tipOffId}/${anId()}.jpg`)
  const [_id, path] = [tipFileId(tipOffId, fileId), `restricted/${tipOffId}/${anId()}.bin`]
  const { bytes, closedKey } = closedFile(_id, SENT)
  void cloud.local.files.put({ path, contentType: 'application/octet-stream', bytes })
  const file: TipFile = {
    ...{ _id, tipOffId, area, fileId, kind: 'photo', state: 'sealed', ...closedKey },
    ...{ sha256: hashOfBytes(SENT), keptAt: receivedAt, originalFileId: stored(path) },
    shownFileId: stored(`sealed/${tipOffId}/${anId()}.jpg`),
    ...(look && {
      looks: [{ ...look, at: addHours(look.at, 1), byName: '王执法', reason: '核对拍摄时间' }],
    }),
    trail: { seq: 1, hash: '0'.repeat(64) },
  }
  cloud.put('tipFiles', file)
  return { tipOffId, fileId }
}

const stored = (path: string) => `cloud://${localOptions.envId}.6c6f-${localOptions.envId}/${path}`
