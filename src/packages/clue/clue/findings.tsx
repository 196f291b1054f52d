import { View } from '@tarojs/components'
import { Card } from '../../../components/card'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import { FindingWords } from './finding-words'
import type { ShownClue } from './shown'

interface FindingsProps {
  findings: ShownClue['findings']
  sealed: Sealed
}

/** What the clue rests on, with its photos. */
export const Findings = ({ findings, sealed }: FindingsProps) => (
  <>
    {findings.map((finding, place) => (
      <Card key={place} title={findings.length > 1 ? `发现问题 ${place + 1}` : '发现问题'}>
        <FindingWords finding={finding} />
        <SealedPhotos of={finding.photos} sealed={sealed} />
        {finding.photos.length === 0 && <View className="quiet">没有照片</View>}
      </Card>
    ))}
  </>
)
