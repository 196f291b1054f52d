// Every wire action by the name that the SDK sends.

import type { Action } from '../cloud'
import { databaseActions } from './database'
import { platformActions } from './platform'

export const actions: Record<string, Action> = { ...databaseActions, ...platformActions }
