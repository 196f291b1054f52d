import type { Action, DatabaseCloud } from '../cloud'
import { limits } from '../limits'
import type { Document } from '../store/values'
import { encode } from '../wire/ejson'
import { refuse } from '../wire/errors'
import { callOf, collectionName, valueFrom } from './database-fields'

interface WireStage {
  stageKey: string
  stageValue: string
}

/** Without a $limit of its own a pipeline answers 20 documents. */
export const aggregateDocuments: Action<DatabaseCloud> = async (request, cloud) => {
  const wireStages = request['stages']
  if (!Array.isArray(wireStages)) throw refuse.parameterWrong('stages must be an array')
  const stages = (wireStages as WireStage[]).map(({ stageKey, stageValue }): Document => ({
    [stageKey]: valueFrom(stageValue, cloud),
  }))
  const documents = cloud.store.aggregate(collectionName(request), stages, callOf(request))
  const limited = stages.some((stage) => '$limit' in stage)
  const atMost = limited ? limits.aggregatedAtMost : limits.aggregatedByDefault
  if (documents.length > atMost) warnCut(cloud, collectionName(request), documents.length, atMost)
  return { data: { list: documents.slice(0, atMost).map(encode) } }
}

function warnCut({ log }: DatabaseCloud, name: string, found: number, atMost: number): void {
  log.write({
    level: 'warn',
    text: `aggregate on ${name} found ${found} documents and answers ${atMost}: name a limit`,
  })
}
