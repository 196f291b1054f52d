import { View } from '@tarojs/components'
import type { PhotoRef } from '@domain/photos/photo'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import { DocumentRow } from '../../../document-row'
import { go, pageOf } from '../../../go'
import { AdviceOfPatrol } from '../advice-entry'
import { RecentSamples } from '../facility/recent-samples'
import { DifferenceRows } from '../judged/difference-rows'

import { FailedItems } from '../judged/failed-items'
import { FoundFacts } from '../judged/found-facts'
import { Readings } from '../judged/readings'
import { SampleEntry } from '../sample-entry'
import { AllItems } from './all-items'
import { BecameOfClues } from './became-of-clues'
import { ChangeRegistry } from './change-registry'
import { VisitFacts } from './visit-facts'

interface RecordedProps {
  patrol: AnswerTo<'patrols.show'>['patrol']
  samples: AnswerTo<'patrols.show'>['samples']
  sealed: Sealed
}

export function Recorded({ patrol, samples, sealed }: RecordedProps) {
  const items = patrol.checklists.flatMap((each) => each.items)
  const photosOf = (photos: readonly PhotoRef[]) => (
    <View className="item__photos">
      <SealedPhotos of={photos} sealed={sealed} />
    </View>
  )
  return (
    <View>
      <VisitFacts patrol={patrol} items={items} />
      <BecameOfClues clueIds={patrol.clueIds} />
      <FoundFacts found={patrol.found} />
      <FailedItems items={items} photos={({ photos }) => photos.length > 0 && photosOf(photos)} />
      <Readings items={items} photos={({ photos }) => photos.length > 0 && photosOf(photos)} />
      <DifferenceRows
        differences={patrol.differences}
        photos={(difference) => photosOf(difference.photos)}
      />
      {(patrol.note || patrol.photos.length > 0) && (
        <Card title="整体情况">
          {patrol.note && <View>{patrol.note}</View>}
          {photosOf(patrol.photos)}
        </Card>
      )}
      <RecentSamples samples={samples} />
      <AdviceOfPatrol patrol={patrol} />
      <SampleEntry
        facility={{ _id: patrol.facilityId, name: patrol.facilityName }}
        patrolId={patrol._id}
      />
      <ChangeRegistry patrol={patrol} />
      <AllItems items={items} photosOf={photosOf} />
      <Card>
        <DocumentRow
          title="日常巡查记录表"
          under="Word 文件，可转发、打印、存入档案"
          of="patrols.print"
          input={{ patrolId: patrol._id }}
        />
        <Row title="看这个单位的档案" onTap={() => go(pageOf.facility(patrol.facilityId))} />
      </Card>
    </View>
  )
}
