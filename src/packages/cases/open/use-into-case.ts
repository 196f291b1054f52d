import { redirectTo } from '@tarojs/taro'
import type { Api } from '../../../../cloudfunctions/api'
import type { AnswerTo } from '../../../cloud'
import { agreed } from '../../../dialogs'
import { pageOf } from '../../../go'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import type { JoinableCase } from './open-cases'

type Openable = AnswerTo<'cases.openable'>['rows'][number]

/** The chosen clues become a case of their own, or come into one that is open already; its page follows. */
export function useIntoCase(clueId: string, chosen: readonly Openable[], onDone: () => void) {
  const { busy, act, once } = useActing()
  const clues = chosen.map(({ _id, seen }) => ({ clueId: _id, seen }))

  const show = async (caseId: string) => {
    onDone()
    await redirectTo({ url: `/${pageOf.enforcementCase(caseId)}` })
  }
  const opened = async (said: Omit<Api['cases.open']['input'], 'requestId' | 'clues'>) =>
    show((await callOnce('cases.open', clueId, { clues, ...said })).caseId)
  const joined = async ({ _id: caseId, seen, spokenMatters }: JoinableCase) => {
    const asked = `选中的 ${clues.length} 条线索并入“${spokenMatters}”案，一起办结？`
    if (!(await agreed('并入案件', asked, '并入'))) return
    await callOnce('cases.join', `${caseId}/${clueId}`, { caseId, seen, clues })
    await show(caseId)
  }
  return {
    busy,
    open: (said: Parameters<typeof opened>[0]) => once(() => act(() => opened(said))),
    join: (found: JoinableCase) => once(() => act(() => joined(found))),
  }
}
