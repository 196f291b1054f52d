import type { AnswerTo } from '../../cloud'

/** A resident's tip as the cloud shows it to the agency. */
export type Whole = AnswerTo<'tipOffs.whole'>
export type WholeTip = Whole['tip']

type ShownFile = Extract<Whole['photos'][string], { hasOriginal: boolean }>

/** What became of a photo that the resident sent. */
export function shownFile({ photos }: Whole, fileId: string): ShownFile {
  const shown = photos[fileId]
  return shown && 'hasOriginal' in shown ? shown : { state: 'waiting', hasOriginal: false }
}
