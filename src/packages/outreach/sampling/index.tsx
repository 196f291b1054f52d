import { useRouter } from '@tarojs/taro'
import { DraftGone } from '../../../outbox/draft-gone'
import type { Draft } from '../../../outbox/draft'
import type {
  GivenWritten,
  ResultWritten,
  SampleWritten,
} from '../../../outbox/kinds/sample-written'
import { useDraft, type Written } from '../../../outbox/use-draft'
import { WrittenPage } from '../written-page'
import { HandOverForm } from './hand-over-form'
import { ResultForm } from './result-form'
import { SampleForm } from './sample-form'
import '../outreach.scss'

type Open<Content> = Omit<Written<Content>, 'draft'> & { draft: Draft<Content> }

/** A kind's own content: the draft says which it is. */
const as = <Content,>(written: Open<never>): Open<Content> => written

/** Taking a sample, handing it over, entering its result: each a draft. */
export default function SamplingPage() {
  const { params } = useRouter()
  const { draft, ...rest } = useDraft<never>(params['draft'] ?? '')
  if (draft?.state.name !== 'open') return <DraftGone draft={draft} />
  const written = { ...rest, draft }
  return (
    <WrittenPage written={written}>
      {draft.kind === 'sample' && <SampleForm {...as<SampleWritten>(written)} />}
      {draft.kind === 'sampleHandOver' && <HandOverForm {...as<GivenWritten>(written)} />}
      {draft.kind === 'sampleResult' && <ResultForm {...as<ResultWritten>(written)} />}
    </WrittenPage>
  )
}
