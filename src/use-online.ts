import { network } from './platform/network'
import { useReadInSight } from './use-in-sight'

export const useOnline = (): boolean => useReadInSight(network.online, network.onChange)
