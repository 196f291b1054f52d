import { useSyncExternalStore } from 'react'
import type { OwnProfile } from '@domain/people/profile'
import { profile, suspended } from './session'

/** Who is signed in; undefined before. */
export const useProfile = (): OwnProfile | undefined =>
  useSyncExternalStore(profile.onChange, profile.get)

export const useSuspended = (): boolean => useSyncExternalStore(suspended.onChange, suspended.get)
