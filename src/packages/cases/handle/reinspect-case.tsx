import { navigateBack } from '@tarojs/taro'
import { BottomAction } from '../../../components/bottom-action'
import { DecisionHead, DECIDING_OFFLINE } from '../../../components/decision'
import { blankOrder, linesOf, OrderFields } from '../../../components/order-fields'
import { Page } from '../../../components/page'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing, type SeeAnew } from '../../../use-acting'
import { useKept } from '../../../use-kept'
import type { Shown } from '../case/shown'
import { questionsOf } from '../questions'
import { deedOf, spokenCase } from './deeds'

interface ReinspectCaseProps {
  shown: Shown
  seeAnew: SeeAnew
}

/** Whoever patrols there is asked to look again. */
export function ReinspectCase({ shown, seeAnew }: ReinspectCaseProps) {
  const { enforcementCase: of } = shown
  const { written, change, forget } = useKept(
    `case/${of._id}/reinspect`,
    blankOrder(questionsOf(of)),
  )
  const { busy, act, once } = useActing(seeAnew)
  const asked = linesOf(written.lines)
  const order = async () => {
    const note = written.note.trim()
    await callOnce('cases.reinspect', of._id, {
      ...{ caseId: of._id, seen: of.handlings.length, asked, dueOn: written.dueOn },
      ...(note && { note }),
    })
    forget()
    await navigateBack()
    say(deedOf('reinspect').done)
  }
  return (
    <Page
      offlineWords={DECIDING_OFFLINE}
      action={
        <BottomAction
          words={asked.length > 0 ? '请协管员去复查' : '请写要看什么'}
          disabled={asked.length === 0}
          busy={busy}
          onTap={() => once(() => act(order))}
        />
      }
    >
      <DecisionHead way={deedOf('reinspect')} about={spokenCase(shown)} />
      <OrderFields said={written} onChange={change} />
    </Page>
  )
}
