import { View } from '@tarojs/components'
import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { identityNames } from '@domain/tip-offs/informant'
import { tipChannelNames } from '@domain/tip-offs/tip-off'
import { useAsked } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { useDeciding } from '../decide'
import { ShownWord } from '../shown-word'
import { StartVerification } from '../start-verification'

const OFFLINE = '现在没有网络'

export default function TipRecordPage() {
  const { id = '' } = useRouter().params
  const person = useProfile()
  const asked = useAsked('tipOffs.show', { tipOffId: id })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const shown = asked.data
  const deciding = useDeciding(
    { of: 'tipOff', subjectId: id, severity: shown?.tip.severity ?? 'ordinary' },
    asked.refetch,
  )
  const action =
    !shown || !person ? undefined : shown.may.verify ? (
      <StartVerification of="tipOff" about={shown.tip} personId={person._id} />
    ) : (
      shown.may.decide && deciding.action
    )
  return (
    <Page offlineWords={OFFLINE} action={action}>
      <Loaded of={asked}>
        {({ tip, photos, clueState, may }) => (
          <>
            <ShownWord
              word={tip}
              from={`${tipChannelNames[tip.channel]}，${identityNames[tip.identity]}`}
              sealed={{ photos, readAt: asked.dataUpdatedAt, readAgain: asked.refetch }}
              clue={
                clueState && tip.clueId
                  ? { state: clueState, onOpen: () => go(pageOf.clue(tip.clueId ?? '')) }
                  : undefined
              }
            />
            {may.decide && deciding.fields}
            {tip.identity !== 'anonymous' && (
              <Card>
                <View className="quiet">举报人是谁已经封存，这里不显示，也不要打听</View>
              </Card>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
