import { Row } from '../../components/row'
import { go } from '../../go'
import { draftPage } from '../../outbox/draft-page'
import { RESIDENT } from '../../outbox/kinds/resident-tip-written'
import { useDrafts } from '../../outbox/use-outbox'

/** What somebody began here and has not sent, or what waits for signal. */
export function UnsentTips() {
  const { drafts } = useDrafts(RESIDENT)
  return (
    <>
      {drafts.map((draft) => (
        <Row
          key={draft._id}
          title={draft.state.name === 'open' ? '接着写没写完的举报' : '有一件举报还没有发出去'}
          onTap={() => go(draftPage(draft))}
        />
      ))}
    </>
  )
}
