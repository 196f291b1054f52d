import { spokenCluster } from '@domain/emergencies/cluster'
import { clusterStatus, type FoundCluster } from '@domain/emergencies/watch'
import { area } from '@domain/kernel/areas'
import { pick } from '@domain/kernel/records'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOfCentre } from '../kernel/scope'
import { query } from '../kernel/use-case'

const shown = [
  ...(['_id', 'facilityId', 'facilityName', 'group', 'shared', 'from', 'to', 'count'] as const),
  ...(['foundAt', 'status', 'emergencyId', 'words', 'closedByName'] as const),
] as const

export type ClusterRow = Pick<FoundCluster, (typeof shown)[number]> & { spoken: string }

/** Clusters of an area, newest first; those to be verified with `status` found. */
export const listClusters = query({
  action: 'emergency.read',
  input: paging.extend({ status: clusterStatus.default('found'), area: area.optional() }),

  async run({ input, actor, store }): Promise<Listed<ClusterRow>> {
    const where = { ...scopeOfCentre(actor, input.area), status: input.status }
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'clusters', { where, ...order }, (cluster) => ({
      ...pick(cluster, shown),
      spoken: spokenCluster(cluster),
    }))
  },
})
