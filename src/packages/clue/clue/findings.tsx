import { View } from '@tarojs/components'
import type { Finding } from '@domain/clues/clue'
import { Card } from '../../../components/card'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import { FindingWords } from './finding-words'
import type { ShownClue } from './shown'

interface FindingsProps {
  clue: ShownClue
  sealed: Sealed
}

/** What the clue rests on, with its photos. */
export const Findings = ({ clue: { findings, origin }, sealed }: FindingsProps) =>
  origin.kind === 'emergency' ? (
    <Told findings={findings} sealed={sealed} />
  ) : (
    findings.map((finding, place) => (
      <Card key={place} title={findings.length > 1 ? `发现问题 ${place + 1}` : '发现问题'}>
        <FindingWords finding={finding} />
        <SealedPhotos of={finding.photos} sealed={sealed} />
        {finding.photos.length === 0 && <View className="quiet">没有照片</View>}
      </Card>
    ))
  )

/** Of an emergency: answers to what the guide asks, one beside the other; not each is a problem. */
const Told = ({ findings, sealed }: { findings: Finding[]; sealed: Sealed }) => (
  <Card title="上报的情况">
    {findings.map((finding, place) => (
      <View key={place}>
        <FindingWords finding={finding} />
        <SealedPhotos of={finding.photos} sealed={sealed} />
      </View>
    ))}
    {findings.every(({ photos }) => photos.length === 0) && <View className="quiet">没有照片</View>}
  </Card>
)
