import { useRouter } from '@tarojs/taro'
import { useAsked } from '../../../asking'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { CorrectForm } from './correct-form'
import { OFFLINE } from './offline'

/** How a clue or a case ended is put right, with the reason. */
export default function CorrectPage() {
  const { kind = '', id = '' } = useRouter().params
  return kind === 'case' ? <OfCase id={id} /> : <OfClue id={id} />
}

function OfClue({ id: clueId }: { id: string }) {
  const asked = useAsked('clues.show', { clueId })
  const clue = asked.data?.clue
  if (clue) return <CorrectForm kind="clue" of={clue} />
  return (
    <Page offlineWords={OFFLINE}>
      <Loaded of={asked}>{() => null}</Loaded>
    </Page>
  )
}

function OfCase({ id: caseId }: { id: string }) {
  const asked = useAsked('cases.show', { caseId })
  const found = asked.data?.enforcementCase
  if (found) return <CorrectForm kind="case" of={{ ...found, outcome: undefined }} />
  return (
    <Page offlineWords={OFFLINE}>
      <Loaded of={asked}>{() => null}</Loaded>
    </Page>
  )
}
