import { View } from '@tarojs/components'
import type { AnswerTo } from '../../../cloud'
import { DossierWays } from './dossier-ways'
import { DueList } from './due-list'
import { Licences } from './licences'
import { OpenChanges } from './open-changes'
import { RecentClues } from './recent-clues'
import { RecentPatrols } from './recent-patrols'
import { RecentSamples } from './recent-samples'
import { Registered } from './registered'

export const Dossier = ({
  shown: { facility, patrols, clues, samples, changes },
}: {
  shown: AnswerTo<'facilities.show'>
}) => (
  <View>
    <Registered facility={facility} />
    <DueList facility={facility} />
    <Licences facility={facility} />
    <OpenChanges changes={changes} />
    <DossierWays facility={facility} />
    <RecentPatrols patrols={patrols} />
    <RecentClues clues={clues} />
    <RecentSamples samples={samples} />
  </View>
)
