import { call } from '../cloud'
import type { Draft } from './draft'
import type { PhotosAt } from './outbox'
import { patrolReportOf, type PatrolContent } from './patrol-report'

export const sendPatrol = (draft: Draft<PatrolContent>, photosAt: PhotosAt) =>
  call('patrols.submit', patrolReportOf(draft, photosAt))
