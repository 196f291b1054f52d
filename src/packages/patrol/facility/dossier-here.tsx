import { View } from '@tarojs/components'
import { Card } from '../../../components/card'
import type { PatrolContent } from '../../../outbox/patrol-report'
import { Licences } from './licences'
import { Registered } from './registered'

/** Of a facility that is still only on this phone. */
export const DossierHere = ({ facility }: { facility: PatrolContent['facility'] }) => (
  <>
    <Card>
      <View>这个单位刚在手机上登记，还没有发送。可以先巡查，有网后会按先后自动发送。</View>
    </Card>
    <Registered facility={facility} />
    <Licences facility={facility} />
  </>
)
