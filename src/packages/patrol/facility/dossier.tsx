import { View } from '@tarojs/components'
import type { AnswerTo } from '../../../cloud'
import { DueList } from './due-list'
import { Licences } from './licences'
import { RecentClues } from './recent-clues'
import { RecentPatrols } from './recent-patrols'
import { Registered } from './registered'

export const Dossier = ({
  shown: { facility, patrols, clues },
}: {
  shown: AnswerTo<'facilities.show'>
}) => (
  <View>
    <Registered facility={facility} />
    <DueList facility={facility} />
    <Licences licences={facility.licences} />
    <RecentPatrols patrols={patrols} />
    <RecentClues clues={clues} />
  </View>
)
