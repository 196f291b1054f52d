import type { Api } from '../../../cloudfunctions/api'
import { mayDo } from '@domain/people/permissions'
import type { Profile } from '@domain/people/profile'

export type Credits = Api['deliveries.unread']['output']['credits']

/** Of the messages that matter to this person: clues to accept, or answers to clues reported. */
export function creditsOf({ role }: Profile, credits: Credits): number {
  const wanted = mayDo(role, 'clue.accept') ? 'clueAlert' : 'clueAnswer'
  return credits.find(({ template }) => template === wanted)?.remaining ?? 0
}
