import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { licenceStateNames } from '@domain/facilities/licence-state'
import { spokenDay } from '@domain/kernel/time'
import { usePaged, type RowOf } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'

const EMPTY = {
  when: (rows: readonly unknown[]) => rows.length === 0,
  title: '没有快到期的证件',
  words: '登记了有效期的许可证和从业人员证件，到期前 60 天会列在这里',
}

/** Whose papers have ended or soon will. */
export default function ExpiringPage() {
  const expiring = usePaged('facilities.expiring', {})
  usePullDownRefresh(() => stopPulling(expiring.refetch()))
  return (
    <Page offlineWords="现在没有网络">
      <Loaded of={expiring} empty={EMPTY}>
        {(rows) => (
          <>
            <Card>
              {rows.map((facility) => (
                <Expiring key={facility._id} facility={facility} />
              ))}
            </Card>
            <More {...expiring} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** More are in the dossier. */
const SHOWN = 3

function Expiring({ facility }: { facility: RowOf<'facilities.expiring'> }) {
  const { _id, name, papers } = facility
  const [first] = papers
  return (
    <Row
      title={name}
      under={papers.slice(0, SHOWN).map((paper) => (
        <View key={`${paper.name} ${paper.number}`}>
          {paper.name} {spokenDay(paper.expiresOn)}
        </View>
      ))}
      {...(first && {
        beside: (
          <StateTag
            word={licenceStateNames[first.state]}
            tone={first.state === 'expired' ? 'danger' : 'accent'}
          />
        ),
      })}
      onTap={() => go(pageOf.facility(_id))}
    />
  )
}
