import { useRouter } from '@tarojs/taro'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import type { Draft } from '../../../outbox/draft'
import type { AdviceWritten } from '../../../outbox/kinds/advice-written'
import { OnItsWay } from '../../../outbox/on-its-way'
import { drafts } from '../../../outbox/phone-outbox'
import { StillOpen } from '../../../outbox/still-open'
import { Sent } from './sent'
import { Sign } from './sign'

/** From the last look at what was written in this package to its arrival; an advice is read and signed here. */
export default function FinishPage() {
  const id = useRouter().params['draft'] ?? ''
  return (
    <OnItsWay
      id={id}
      review={(draft) =>
        draft.kind === 'advice' ? (
          <Sign id={id} draft={draft as Draft<AdviceWritten>} />
        ) : (
          <StillOpen draft={draft} />
        )
      }
      sent={(record) => <Sent record={record} />}
      meanwhile={<ShowCode id={id} />}
    />
  )
}

/** The operator may photograph it before there is a signal. */
function ShowCode({ id }: { id: string }) {
  if (drafts.find(id)?.kind !== 'advice') return null
  return (
    <Card>
      <Row
        title="给对方看二维码"
        under="对方先拍下来，发出去以后就能扫码看"
        onTap={() => go(pageOf.codeOfDraft(id))}
      />
    </Card>
  )
}
