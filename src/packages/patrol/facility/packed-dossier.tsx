import { View } from '@tarojs/components'
import { spokenDay } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import type { PackedFacility } from '../../../pack/pack'
import { PackAge } from '../../../pack/pack-age'
import type { Packed } from '../../../pack/phone-pack'
import { DossierWays } from './dossier-ways'
import { DueList } from './due-list'
import { Licences } from './licences'
import { Registered } from './registered'

interface PackedDossierProps {
  facility: PackedFacility
  packed: Packed
}

/** As much of a dossier as the phone keeps of every facility: enough to go there and begin. */
export const PackedDossier = ({ facility, packed }: PackedDossierProps) => (
  <View>
    <View className="quiet">现在没有网络，下面是手机里存的</View>
    <PackAge packed={packed} />
    <Registered facility={facility} />
    <DueList facility={facility} />
    <Licences facility={facility} />
    <DossierWays facility={facility} />
    <Card title="最近巡查">
      <Row
        title={facility.lastPatrol ? spokenDay(facility.lastPatrol.on) : '还没有巡查过'}
        {...(facility.lastPatrol && { under: lastWords(facility.lastPatrol) })}
      />
      <Row title="更早的巡查、线索要有网络才能看" />
    </Card>
  </View>
)

const lastWords = ({ failedCount }: NonNullable<PackedFacility['lastPatrol']>): string =>
  failedCount > 0 ? `${failedCount} 项不合格` : '没有不合格'
