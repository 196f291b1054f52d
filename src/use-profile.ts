import { useSyncExternalStore } from 'react'
import type { Profile } from '@domain/people/profile'
import { profile } from './session'

/** Who is signed in; undefined before. */
export const useProfile = (): Profile | undefined =>
  useSyncExternalStore(profile.onChange, profile.get)
