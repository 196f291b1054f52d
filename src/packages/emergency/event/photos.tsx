import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { Card } from '../../../components/card'
import { SealedPhotos } from '../../../components/sealed-photos'
import { addPhotos } from '../../../outbox/add-photos'
import type { DraftPhoto } from '../../../outbox/draft'
import { DraftPhotos } from '../../../outbox/draft-photos'
import { MORE_PHOTOS } from '../../../outbox/kinds/emergency-written'
import { drafts } from '../../../outbox/phone-outbox'
import { draftForPhotos, type Person } from './acting'
import type { Known } from './known'

interface PhotosProps {
  known: Known
  /** Absent for whoever only reads. */
  person?: Person
  readAt: number
  readAgain: () => unknown
}

const NONE: DraftPhoto[] = []

/** Those in the cloud, and those that are being added: they go after the words. */
export function Photos({ known, person, readAt, readAgain }: PhotosProps) {
  const { adding, cloud } = known
  const photos = adding?.photos ?? NONE
  const own = useMemo(() => photos.filter(({ place }) => place === MORE_PHOTOS), [photos])
  const add = async () => {
    if (!person) return
    const draft = await draftForPhotos(known, person)
    await addPhotos(draft._id, MORE_PHOTOS, own)
  }
  const remove = async ({ _id }: DraftPhoto) => {
    if (adding) await drafts.removePhoto(adding._id, _id)
  }
  const sealed = cloud && { photos: cloud.photos, readAt, readAgain }
  return (
    <Card title="照片、材料">
      {sealed && <SealedPhotos of={cloud.emergency.photos} sealed={sealed} />}
      {person && <DraftPhotos place={MORE_PHOTOS} photos={own} onAdd={add} onRemove={remove} />}
      {!person && cloud?.emergency.photos.length === 0 && <View className="quiet">没有照片</View>}
    </Card>
  )
}
