// What is written on a photo: when and how it was taken, where, of what, by whom, and for which record. The lines are kept
// with the photo from when it was taken, so that drawing them later draws the same.

import type { Place } from '../kernel/geo'
import { writtenInstant, type Instant } from '../kernel/time'
import { photoSourceNames, type PhotoRef } from './photo'
import { recordCode } from './record-code'

export interface Shot {
  source: PhotoRef['source']
  /** As the server would say it, where this phone has heard the server. */
  at: Instant
  /** Whether it has; else the time is the phone's own. */
  isServerTime: boolean
  where: (Place & { accuracy: number }) | undefined
  /** The facility, or the place in words. */
  of: string
  by: string
  recordId: string
}

/** From top to bottom. */
export const watermarkLines = ({ of, by, recordId, ...shot }: Shot): string[] => [
  spokenTime(shot),
  of,
  spokenWhere(shot.where),
  `${by}  记录码 ${recordCode(recordId)}`,
]

/** Of a photo from the gallery only the time of choosing is known. */
const spokenTime = ({ source, at, isServerTime }: Omit<Shot, 'of' | 'by' | 'recordId'>) =>
  [
    writtenInstant(at),
    source === 'gallery' ? `${photoSourceNames.gallery}，选取时间` : photoSourceNames[source],
    ...(isServerTime ? [] : ['（手机时间）']),
  ].join(' ')

const spokenWhere = (where: Shot['where']) =>
  where
    ? `东经 ${where.longitude.toFixed(5)} 北纬 ${where.latitude.toFixed(5)} 误差约 ${Math.round(where.accuracy)} 米`
    : '没有定位'
