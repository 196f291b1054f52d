import type { InformantSaid } from '@domain/tip-offs/informant'
import { call, type AnswerTo } from '../../../cloud'
import { anAnswerKey } from '../../../closed-answer'

export interface ShownInformant extends Omit<AnswerTo<'informants.show'>, 'who'> {
  who?: Partial<InformantSaid> | undefined
}

export async function askInformant(tipOffId: string): Promise<ShownInformant> {
  const { answerKey, open } = await anAnswerKey()
  const { who, ...shown } = await call('informants.show', { tipOffId, answerKey })
  return { ...shown, ...(who && { who: open<Partial<InformantSaid>>(who) }) }
}
