import { useEffect } from 'react'
import type { Draft } from '../../../outbox/draft'
import type { TipContent } from '../../../outbox/kinds/word'
import type { Writing } from '../../../outbox/use-draft'
import { useProfile } from '../../../use-profile'
import { sealed } from '../../../sealed'

/** A draft that is older than the key closes its receipt code anew; who told it can only be typed again. */
export function useReceiptKey(
  draft: Draft<TipContent> | undefined,
  { change }: Writing<TipContent>,
) {
  const key = useProfile()?.sealKey
  const open = draft?.state.name === 'open' ? draft.content : undefined
  const code = key && open && open.receipt.keyId !== key.id ? open.receiptCode : undefined
  useEffect(() => {
    if (!key || code === undefined) return
    void sealed(code, key).then((receipt) => change((content) => ({ ...content, receipt })))
  }, [key, code, change])
}
