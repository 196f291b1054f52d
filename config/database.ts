// Every collection of the environment, its permission and its indexes. A query that no index here serves fails the tests.
// `adminOnly` is WeChat's 仅管理端可读写: only cloud functions reach the data.

export interface Index {
  name: string
  /** Field path to direction, in index order; '2dsphere' for positions. */
  keys: Record<string, 1 | -1 | '2dsphere'>
  unique?: boolean
}

export interface Collection {
  name: string
  permission: 'adminOnly'
  indexes: Index[]
}

const collection = (name: string, ...indexes: Index[]): Collection => ({
  name,
  permission: 'adminOnly',
  indexes,
})

const index = (name: string, keys: Index['keys']): Index => ({ name, keys })

export const collections: Collection[] = [
  collection(
    'people',
    index('openid', { openid: 1 }),
    index('phone', { phone: 1 }),
    index('township_name', { township: 1, name: 1 }),
    index('county_name', { county: 1, name: 1 }),
  ),
]
