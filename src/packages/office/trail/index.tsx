import { View } from '@tarojs/components'
import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { usePaged } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { stopPulling } from '../../../pulling'
import { Checked } from './checked'
import { EntryRow } from './entry-row'

/** Who did what with one record, newest first, and whether anybody altered it in secret. */
export default function TrailPage() {
  const { kind = '', id = '' } = useRouter().params
  const subject = `${kind}:${id}`
  const trail = usePaged('trails.show', { subject })
  usePullDownRefresh(() => stopPulling(trail.refetch()))
  return (
    <Page offlineWords="现在没有网络，有网后才能核对">
      <Loaded of={trail}>
        {(rows) => (
          <>
            <Checked subject={subject} />
            <Card title="改动经过" under="新的在前；改动不能删，只能再加一条">
              {rows.length === 0 && <View className="quiet">一条也没有找到</View>}
              {rows.map((row) => (
                <EntryRow key={row.seq} row={row} />
              ))}
            </Card>
            <More {...trail} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
