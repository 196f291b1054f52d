import type { ReactElement } from 'react'
import { useProfile } from '../../use-profile'
import { StartVerification } from './start-verification'

interface WordActionProps {
  of: 'informationReport' | 'tipOff'
  about: Parameters<typeof StartVerification>[0]['about']
  may: { verify: boolean; decide: boolean }
  /** What decides it once it is verified. */
  deciding: ReactElement
}

/** The next step of whoever may take it. */
export function WordAction({ of, about, may, deciding }: WordActionProps) {
  const person = useProfile()
  if (!person) return null
  if (may.verify) return <StartVerification of={of} about={about} personId={person._id} />
  return may.decide ? deciding : null
}
