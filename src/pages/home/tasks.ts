// What a person can begin from the home page. Each page is a package's own; a draft is made there.

import { mayDo, type Permission } from '@domain/people/permissions'
import type { Role } from '@domain/people/roles'

export interface Task {
  permission: Permission
  word: string
  page: string
  /** What must not wait stands first and in red. */
  pressing?: true
}

const TASKS: readonly Task[] = []

export const tasksOf = (role: Role): Task[] =>
  TASKS.filter(({ permission }) => mayDo(role, permission))
