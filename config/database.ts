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

/** Named by its fields; `unique` treats a missing field as null, so only fields that every document has. */
const index = (keys: Index['keys'], unique = false): Index => ({
  name: Object.keys(keys).join('_'),
  keys,
  ...(unique && { unique }),
})

/** A list in the order of its keys, for a whole county, a township or a village. */
const within = (keys: Index['keys']): Index[] =>
  ['county', 'township', 'area'].map((level) => index({ [level]: 1, ...keys }))

export const collections: Collection[] = [
  collection(
    'people',
    index({ openid: 1, boundAt: -1 }),
    index({ phone: 1 }, true),
    index({ handOverAt: 1 }),
    index({ county: 1, role: 1, listKey: 1 }),
    index({ township: 1, role: 1, listKey: 1 }),
    ...within({ listKey: 1 }),
  ),
  collection('invitations'),
  collection('backlogs', ...within({ oldestKey: 1 })),
  collection('counties', index({ recountAt: 1 }), index({ reclockAt: 1 }), index({ recaseAt: 1 })),
  collection('checklists', index({ county: 1, listKey: -1 })),
  collection(
    'facilities',
    ...within({ nameKey: 1 }),
    ...within({ kind: 1, nameKey: 1 }),
    ...within({ nameParts: 1 }),
    ...within({ dueKey: 1 }),
    ...within({ cell: 1 }),
    index({ coordinatorId: 1, dueKey: 1 }),
    index({ packs: 1, packKey: 1 }),
    index({ likeKeys: 1 }),
    ...within({ expiryKey: 1 }),
    index({ coordinatorId: 1, expiryKey: 1 }),
    index({ remindOn: 1 }),
  ),
  collection(
    'changes',
    ...within({ status: 1, listKey: -1 }),
    ...within({ listKey: -1 }),
    index({ facilityId: 1, listKey: -1 }),
    index({ proposedBy: 1, listKey: -1 }),
    index({ sealAt: 1 }),
  ),
  collection('authorityNotices', ...within({ status: 1, listKey: -1 }), ...within({ listKey: -1 })),
  collection(
    'patrols',
    index({ facilityId: 1, listKey: -1 }),
    index({ patrolledBy: 1, listKey: -1 }),
    index({ patrolledBy: 1, endedAt: -1 }),
    index({ sealAt: 1 }),
  ),
  collection(
    'advice',
    index({ code: 1 }, true),
    index({ facilityId: 1, listKey: -1 }),
    index({ coordinatorId: 1, dueKey: 1 }),
    index({ coordinatorId: 1, listKey: -1 }),
    ...within({ dueKey: 1 }),
    ...within({ listKey: -1 }),
    index({ sealAt: 1 }),
  ),
  collection('adviceCounters'),
  collection(
    'reinspections',
    index({ facilityId: 1, listKey: -1 }),
    index({ reinspectedBy: 1, listKey: -1 }),
    index({ sealAt: 1 }),
  ),
  collection(
    'orderedVisits',
    index({ facilityId: 1, listKey: -1 }),
    index({ coordinatorId: 1, dueKey: 1 }),
    index({ orderedBy: 1, listKey: -1 }),
    ...within({ dueKey: 1 }),
    index({ sealAt: 1 }),
  ),
  collection(
    'assistances',
    index({ clueId: 1, listKey: -1 }),
    index({ coordinatorId: 1, dueKey: 1 }),
    index({ coordinatorId: 1, givenAt: -1 }),
    index({ askedBy: 1, listKey: -1 }),
    ...within({ dueKey: 1 }),
    index({ township: 1, givenAt: -1 }),
    index({ sealAt: 1 }),
  ),
  collection(
    'clues',
    index({ earlierClueId: 1, listKey: -1 }),
    index({ severity: 1, escalateAt: 1 }),
    ...within({ unheededKey: 1 }),
    index({ mergedInto: 1, listKey: -1 }),
    ...within({ dueKey: 1 }),
    index({ officerId: 1, dueKey: 1 }),
    index({ sealAt: 1 }),
    ...within({ status: 1, queueKey: -1 }),
    ...within({ listKey: -1 }),
    index({ officerId: 1, status: 1, queueKey: -1 }),
    index({ officerId: 1, listKey: -1 }),
    index({ reportedBy: 1, status: 1, queueKey: -1 }),
    index({ reportedBy: 1, listKey: -1 }),
    index({ facilityId: 1, listKey: -1 }),
  ),
  collection(
    'cases',
    ...within({ status: 1, dueKey: 1 }),
    ...within({ status: 1, listKey: -1 }),
    ...within({ listKey: -1 }),
    ...['officerId', 'secondId'].flatMap((inCharge) => [
      index({ [inCharge]: 1, status: 1, dueKey: 1 }),
      index({ [inCharge]: 1, status: 1, listKey: -1 }),
      index({ [inCharge]: 1, listKey: -1 }),
    ]),
  ),
  collection('recurrences'),
  collection(
    'letters',
    index({ county: 1, listKey: -1 }),
    index({ county: 1, status: 1, listKey: -1 }),
  ),
  collection(
    'outreach',
    ...within({ listKey: -1 }),
    ...within({ kind: 1, listKey: -1 }),
    index({ recordedBy: 1, listKey: -1 }),
    index({ recordedBy: 1, kind: 1, listKey: -1 }),
    index({ facilityId: 1, listKey: -1 }),
    index({ sealAt: 1 }),
  ),
  collection(
    'samples',
    ...within({ listKey: -1 }),
    ...within({ status: 1, listKey: -1 }),
    index({ takenBy: 1, listKey: -1 }),
    index({ takenBy: 1, status: 1, listKey: -1 }),
    index({ facilityId: 1, listKey: -1 }),
    index({ patrolId: 1, listKey: -1 }),
    index({ sealAt: 1 }),
  ),
  collection(
    'releases',
    index({ county: 1, status: 1, listKey: -1 }),
    index({ facilityId: 1, status: 1, listKey: -1 }),
  ),
  collection(
    'emergencies',
    ...within({ status: 1, listKey: -1 }),
    ...within({ listKey: -1 }),
    index({ reportedBy: 1, listKey: -1 }),
    index({ remindAt: 1 }),
    index({ sealAt: 1 }),
  ),
  collection('caseCounts', index({ facilityId: 1, listKey: -1 })),
  collection('watches'),
  collection('clusters', ...within({ status: 1, listKey: -1 })),
  collection(
    'informationReports',
    ...within({ listKey: -1 }),
    ...within({ status: 1, listKey: -1 }),
    index({ receivedBy: 1, listKey: -1 }),
    index({ receivedBy: 1, status: 1, listKey: -1 }),
    index({ sealAt: 1 }),
  ),
  collection(
    'tipOffs',
    ...within({ listKey: -1 }),
    ...within({ status: 1, listKey: -1 }),
    ...within({ dueKey: 1 }),
    index({ county: 1, channel: 1, status: 1, listKey: -1 }),
    index({ county: 1, concern: 1, listKey: -1 }),
    index({ joinedTo: 1, listKey: -1 }),
    index({ identityUntil: 1 }),
    index({ receiptHash: 1 }),
    index({ sealAt: 1 }),
    index({ keepAt: 1 }),
  ),
  collection('informants', index({ keyId: 1 })),
  collection('tipFiles', index({ tipOffId: 1 }), index({ keyId: 1 }), index({ sealAt: 1 })),
  collection(
    'rewards',
    ...within({ listKey: -1 }),
    ...within({ status: 1, listKey: -1 }),
    index({ claimUntil: 1 }),
  ),
  collection('paces', index({ removeAt: 1 })),
  collection(
    'trail',
    index({ subject: 1, seq: 1 }, true),
    index({ tellAt: 1 }),
    index({ tallyAt: 1 }),
    index({ tallyIn: 1, tallyAt: 1 }),
  ),
  collection('tallies'),
  collection(
    'deliveries',
    index({ to: 1, listKey: -1 }),
    index({ to: 1, status: 1, listKey: -1 }),
    index({ attemptAt: 1 }),
    index({ pressing: 1, attemptAt: 1 }),
  ),
  collection('credits'),
  collection('reaches'),
  collection('contentChecks', index({ ofHash: 1, removeAt: 1 }), index({ removeAt: 1 })),
  collection('seals'),
  collection(
    'articles',
    index({ status: 1, listKey: -1 }),
    index({ status: 1, topic: 1, listKey: -1 }),
    index({ status: 1, readers: 1, listKey: -1 }),
    index({ status: 1, readers: 1, topic: 1, listKey: -1 }),
    index({ status: 1, searchKeys: 1 }),
    index({ county: 1, listKey: -1 }),
    index({ county: 1, status: 1, listKey: -1 }),
    index({ publishAt: 1 }),
    index({ sealAt: 1 }),
  ),
  collection('exports', index({ removeAt: 1 })),
  collection('evidencePacks', index({ subject: 1, listKey: -1 }), index({ goOnAt: 1 })),
  collection('evidenceParts', index({ packId: 1, place: 1 })),
  collection('imports', ...within({ listKey: -1 }), index({ goOnAt: 1 }), index({ tidyAt: 1 })),
  collection('importRows', index({ importId: 1 })),
]
