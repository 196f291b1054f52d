import { useState } from 'react'

/** Papers in a list, of which one may be open to be written: it is replaced, added at the end, or taken away. */
export function usePapers<Of>(papers: readonly Of[], onChange: (papers: Of[]) => void) {
  const [place, setPlace] = useState<number>()
  const at = place ?? papers.length
  const close = () => setPlace(undefined)
  const keep = (kept: Of | undefined) => {
    onChange([...papers.slice(0, at), ...(kept ? [kept] : []), ...papers.slice(at + 1)])
    close()
  }
  return {
    open: setPlace,
    add: () => setPlace(papers.length),
    sheet: { open: place !== undefined, paper: papers[at], onKeep: keep, onClose: close },
  }
}
