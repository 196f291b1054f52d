import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { spokenInstant } from '@domain/kernel/time'
import { LOOK_MINUTES, lookReason } from '@domain/tip-offs/informant'
import { useAskedAs } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Field } from '../../../components/field'
import { Loaded } from '../../../components/loaded'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { PhoneRow } from '../../../components/phone-row'
import { Row } from '../../../components/row'
import { Step } from '../../../components/step'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { askInformant, type ShownInformant } from './ask-informant'

const OFFLINE = '现在没有网络，有网后才能看'
const LABEL = '为什么要知道是谁'

/** Who told, for whoever says why: the reason stays for good, the name only for some minutes. */
export default function InformantPage() {
  const { id: tipOffId = '' } = useRouter().params
  const asked = useAskedAs(['informants.show', { tipOffId }], () => askInformant(tipOffId))
  const [reason, setReason] = useState('')
  const { busy, act, once } = useActing()
  const open = async () => {
    await callOnce('informants.open', tipOffId, { tipOffId, reason: reason.trim() })
    setReason('')
    await asked.refetch()
  }
  const isClosed = asked.data !== undefined && !asked.data.who && !asked.data.destroyedAt
  const isSaid = lookReason.safeParse(reason).success
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        isClosed && (
          <BottomAction
            words={isSaid ? '打开' : '请写明原因'}
            disabled={!isSaid}
            busy={busy}
            onTap={() => once(() => act(open))}
          />
        )
      }
    >
      <Loaded of={asked}>
        {(shown) => (
          <>
            <Who shown={shown} />
            {isClosed && (
              <Card
                title="要知道举报人是谁？"
                under={`不要告诉任何人，也不要写进记录。打开后能看 ${LOOK_MINUTES} 分钟`}
              >
                <Field label={LABEL}>
                  <NoteInput label={LABEL} value={reason} maxLength={200} onChange={setReason} />
                </Field>
              </Card>
            )}
            <Looks looks={shown.looks} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Who({ shown: { who, until, destroyedAt } }: { shown: ShownInformant }) {
  if (destroyedAt)
    return (
      <Card>
        <View>保存期已过，{spokenInstant(destroyedAt)} 已销毁，谁也打不开了。</View>
      </Card>
    )
  if (!who) return null
  return (
    <Card title="举报人" {...(until && { under: `${spokenInstant(until)} 以前能看` })}>
      <Row title="姓名" beside={who.name ?? '没有留'} />
      {who.phone ? (
        <PhoneRow title={`电话 ${who.phone}`} phone={who.phone} />
      ) : (
        <Row title="电话" beside="没有留" />
      )}
    </Card>
  )
}

const Looks = ({ looks }: Pick<ShownInformant, 'looks'>) => (
  <Card title="谁打开过">
    {looks.length === 0 && <View className="quiet">还没有人打开过</View>}
    {looks.map(({ byName, at, reason }) => (
      <Step key={at} what={byName} words={reason} at={at} />
    ))}
  </Card>
)
