import { useState } from 'react'
import { BottomAction } from '../../components/bottom-action'
import { nextOf, type FoundContent } from '../../outbox/kinds/word'
import type { Id } from '@domain/kernel/ids'
import { say } from '../../dialogs'
import { callOnce } from '../../once'
import { queries } from '../../queries'
import { useActing } from '../../use-acting'
import { missingInNext, NextFields } from './finding-fields'

interface Decided {
  of: 'informationReport' | 'tipOff'
  subjectId: Id
  severity: 'ordinary' | 'urgent' | 'emergency'
}

/** What was verified before becomes a clue, or ends. */
export function useDeciding({ of, subjectId, severity }: Decided, readAgain: () => unknown) {
  const [finding, setFinding] = useState<FoundContent>({ found: '', why: '' })
  const { busy, act, once } = useActing()
  const settle = async () => {
    const next = nextOf(finding, severity)
    if (!next) return
    await (of === 'tipOff'
      ? callOnce('tipOffs.settle', subjectId, { tipOffId: subjectId, next })
      : callOnce('informationReports.settle', subjectId, { informationReportId: subjectId, next }))
    say(next.step === 'clue' ? '已上报' : '已办结')
    void queries.invalidateQueries()
    readAgain()
  }
  const missing = missingInNext(finding)
  return {
    fields: (
      <NextFields
        finding={finding}
        told={severity}
        onChange={(changed) => setFinding((before) => ({ ...before, ...changed }))}
      />
    ),
    action: (
      <BottomAction
        words={missing ?? '确定'}
        disabled={!!missing}
        busy={busy}
        onTap={() => once(() => act(settle))}
      />
    ),
  }
}
