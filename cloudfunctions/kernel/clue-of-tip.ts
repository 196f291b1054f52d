import type { Clue } from '@domain/clues/clue'
import type { TipOff } from '@domain/tip-offs/tip-off'
import type { Store } from './store'

/** What a tip went on as, by itself or by its emergency. */
export async function clueOfTip(
  store: Store,
  { clueId, emergencyId }: Pick<TipOff, 'clueId' | 'emergencyId'>,
): Promise<Clue | undefined> {
  const emergency = emergencyId && (await store.find('emergencies', emergencyId))
  const _id = clueId ?? (emergency ? emergency.clueId : undefined)
  return _id === undefined ? undefined : store.find('clues', _id)
}
