import { useSyncExternalStore } from 'react'
import { network } from './platform/network'

export const useOnline = (): boolean => useSyncExternalStore(network.onChange, network.online)
