import { View } from '@tarojs/components'
import { verificationResultNames, type AnyWord } from '@domain/clues/received-word'
import { spokenInstant } from '@domain/kernel/time'
import { Card } from './card'
import { SealedPhotos, type Sealed } from './sealed-photos'

interface VerifiedCardProps {
  word: Pick<AnyWord, 'verification'>
  sealed: Sealed
}

/** What was found on looking into what others told us; nothing before. */
export function VerifiedCard({ word: { verification }, sealed }: VerifiedCardProps) {
  if (!verification) return null
  const { result, words, photos, verifiedByName, verifiedAt } = verification
  return (
    <Card title="核实情况">
      <View>{verificationResultNames[result]}</View>
      <View>{words}</View>
      <SealedPhotos of={photos} sealed={sealed} />
      <View className="quiet">
        {verifiedByName} {spokenInstant(verifiedAt)} 核实
      </View>
    </Card>
  )
}
