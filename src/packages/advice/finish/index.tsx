import { useRouter } from '@tarojs/taro'
import { redirectTo } from '@tarojs/taro'
import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'
import type { Draft } from '../../../outbox/draft'
import { draftPage } from '../../../outbox/draft-page'
import type { AdviceWritten } from '../../../outbox/kinds/advice-written'
import { OnItsWay } from '../../../outbox/on-its-way'
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
          <NotFinished draft={draft} />
        )
      }
      sent={(record) => <Sent record={record} />}
    />
  )
}

const NotFinished = ({ draft }: { draft: Draft }) => (
  <Page>
    <EmptyState
      title="还没有写完"
      action={{
        word: '继续填写',
        onTap: () => void redirectTo({ url: `/${draftPage(draft)}` }),
      }}
    />
  </Page>
)
