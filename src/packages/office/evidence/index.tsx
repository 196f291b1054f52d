import { View } from '@tarojs/components'
import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { callOnce } from '../../../once'
import { stopPulling } from '../../../pulling'
import { useActing } from '../../../use-acting'
import { useProfile } from '../../../use-profile'
import { Making } from './making'
import { PackRow } from './pack-row'

const OFFLINE = '现在没有网络；已经在做的，云端会自己做完'

/** The evidence of a clue or a case as files for the enforcement file. */
export default function EvidencePage() {
  const { kind = '', id = '' } = useRouter().params
  const actor = useProfile()
  if (actor && !mayDo(actor.role, 'evidence.make')) {
    return (
      <Page>
        <EmptyState title="不能查看" words="证据包由执法人员或线索管理制作" />
      </Page>
    )
  }
  return <Evidence subject={`${kind}:${id}`} />
}

function Evidence({ subject }: { subject: string }) {
  const asked = useAsked('evidencePacks.list', { subject })
  const acting = useActing()
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const isMaking = asked.data?.packs.some(({ status }) => status === 'asked') ?? false
  const make = () =>
    acting.once(() =>
      acting.act(async () => {
        await callOnce('evidencePacks.ask', subject, { subject })
        await asked.refetch()
      }),
    )
  const onEnded = () => void asked.refetch()
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        asked.data && !isMaking && <BottomAction words="做证据包" busy={acting.busy} onTap={make} />
      }
    >
      <Loaded of={asked}>
        {({ title, packs }) => (
          <>
            <Card title={title}>
              <View>
                案卷材料（Word）和一个压缩包：照片原件、全部留痕、每个文件的校验码，不用我们的系统也能核对。
              </View>
              <View className="quiet">
                谁做的、谁取走的都会留痕。举报人的身份不在里面。做好后保留七天，可以再做。
              </View>
            </Card>
            {packs.map((pack) =>
              pack.status === 'asked' ? (
                <Making key={pack._id} pack={pack} onEnded={onEnded} />
              ) : (
                <PackRow key={pack._id} pack={pack} />
              ),
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
