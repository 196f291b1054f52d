import type { Api } from '../../../../cloudfunctions/api'

/** A clue as the cloud shows it to this person. */
export type Shown = Api['clues.show']['output']
export type ShownClue = Shown['clue']
