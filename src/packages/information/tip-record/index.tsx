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
import { AsEmergency } from '../as-emergency'
import { useDeciding } from '../decide'
import { ShownWord } from '../shown-word'
import { WordAction } from '../word-action'

const OFFLINE = '现在没有网络'
const OF = 'tipOff'

export default function TipRecordPage() {
  const { id = '' } = useRouter().params
  const asked = useAsked('tipOffs.show', { tipOffId: id })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const { tip: about, may } = asked.data ?? {}
  const subject = { of: OF, subjectId: id, severity: about?.severity ?? 'ordinary' } as const
  const deciding = useDeciding(subject, asked.refetch)
  return (
    <Page
      offlineWords={OFFLINE}
      action={about && may && <WordAction {...{ of: OF, about, may }} deciding={deciding.action} />}
    >
      <Loaded of={asked}>
        {({ tip, photos, clueState, may: { verify, decide } }) => (
          <>
            <AsEmergency word={tip} isOpen={verify || decide} />
            <ShownWord
              word={tip}
              from={`${tipChannelNames[tip.channel]}，${identityNames[tip.identity]}`}
              sealed={{ photos, readAt: asked.dataUpdatedAt, readAgain: asked.refetch }}
              clueState={clueState}
              onOpenClue={(clueId) => go(pageOf.clue(clueId))}
            />
            {tip.identity !== 'anonymous' && <Sealed />}
            {decide && deciding.fields}
          </>
        )}
      </Loaded>
    </Page>
  )
}

const Sealed = () => (
  <Card>
    <View className="quiet">举报人是谁已经封存，这里不显示，也不要打听</View>
  </Card>
)
