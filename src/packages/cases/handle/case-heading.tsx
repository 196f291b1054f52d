import { View } from '@tarojs/components'
import { Card } from '../../../components/card'
import type { Shown } from '../case/shown'
import { deedOf, type DeedName } from './deeds'

/** What is about to be done, with which case. */
export const CaseHeading = ({ deed, shown }: { deed: DeedName; shown: Shown }) => (
  <Card>
    <View className="title">{deedOf(deed).word}</View>
    <View className="quiet">{deedOf(deed).under}</View>
    <View>
      {shown.enforcementCase.facilityName}：{shown.spokenMatters}
    </View>
  </Card>
)
