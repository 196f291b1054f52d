// Photos of the demo county: drawn, then uploaded as the person's phone uploads them.

import type { PhotoRef } from '@domain/photos/photo'
import { hashOfBytes } from '@domain/kernel/hash'
import { makeId, type Id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import type { LocalCloud } from '../../../local-cloud'
import type { Chance } from '../chance'
import { draw, type Scene } from './scenes'

export interface Shot {
  scene: Scene
  by: Person
  patrolId: Id
  takenAt: Instant
}

interface Upload {
  scene: Scene
  openid: string
  folder: string
  /** Of what the picture is. */
  of: Id
  takenAt: Instant
}

export class Camera {
  constructor(
    private readonly cloud: Pick<LocalCloud, 'client'>,
    private readonly chance: Chance,
  ) {}

  take({ scene, by, patrolId, takenAt }: Shot): Promise<PhotoRef> {
    const folder = `photos/${by._id}/${patrolId}`
    return this.upload({ scene, openid: by.openid ?? '', folder, of: patrolId, takenAt })
  }

  /** By whoever stands there, into a folder that is theirs. */
  async upload({ scene, openid, folder, of, takenAt }: Upload): Promise<PhotoRef> {
    const chance = this.chance.fork(`${of} ${scene}`)
    const picture = draw(scene, chance)
    const photoId = makeId(Date.parse(takenAt), chance.bytes(10))
    const phone = await this.cloud.client(openid)
    const { fileID } = await phone.uploadFile({
      cloudPath: `${folder}/${photoId}.jpg`,
      content: new Uint8Array(picture),
    })
    const sha256 = hashOfBytes(picture)
    return { fileId: fileID, sha256, source: 'camera', takenAt, size: picture.length }
  }
}
