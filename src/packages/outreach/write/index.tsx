import { useRouter } from '@tarojs/taro'
import { Card } from '../../../components/card'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { DraftGone } from '../../../outbox/draft-gone'
import type { CorrectionWritten, OutreachWritten } from '../../../outbox/kinds/outreach-written'
import { useDraft } from '../../../outbox/use-draft'
import { WrittenPage } from '../written-page'
import { OutreachForm } from './outreach-form'

/** Writing down an occasion of outreach, or what is to be put right of one. */
export default function WritePage() {
  const { params } = useRouter()
  const { draft, ...rest } = useDraft<OutreachWritten | CorrectionWritten>(params['draft'] ?? '')
  if (draft?.state.name !== 'open') return <DraftGone draft={draft} />
  const { writing } = rest
  const { content } = draft
  return (
    <WrittenPage written={{ ...rest, draft }}>
      {'reason' in content && (
        <Card>
          <Field label="为什么更正">
            <NoteInput
              label="为什么更正"
              value={content.reason}
              placeholder="如：人数记错了"
              maxLength={200}
              onChange={(reason) => writing.change((said) => ({ ...said, reason }))}
            />
          </Field>
        </Card>
      )}
      <OutreachForm draft={draft} writing={writing} />
    </WrittenPage>
  )
}
