import type { ReactElement } from 'react'
import type { Role } from '@domain/people/roles'
import { useUnread } from '../../unread'
import { useProfile } from '../../use-profile'
import { CoordinatorHome } from './coordinator-home'
import { OfficerHome } from './officer-home'
import { PlainHome } from './plain-home'
import { ReporterHome } from './reporter-home'
import { SignedOut } from './signed-out'

const homes: Partial<Record<Role, () => ReactElement | null>> = {
  reporter: ReporterHome,
  coordinator: CoordinatorHome,
  centreLead: CoordinatorHome,
  officer: OfficerHome,
  dispatcher: OfficerHome,
  commission: OfficerHome,
}

/** What each person comes for is the first page. */
export default function Home() {
  const profile = useProfile()
  useUnread()
  if (!profile) return <SignedOut />
  const Own = homes[profile.role] ?? PlainHome
  return <Own />
}
