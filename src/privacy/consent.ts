// Nobody is asked when the mini-program opens: WeChat stops the first private function that is used and waits for us, and the
// page in sight asks. Once somebody has agreed, WeChat asks no more; whoever refuses goes on without.

import { say } from '../dialogs'
import { announcing } from '../platform/announcing'
import { interfaceOf } from './private-interfaces'

export interface ConsentQuestion {
  asked: string
  without: string
  /** Called by the page that shows it. */
  shown(): ConsentQuestion
  /** Only the first answer counts. */
  answer(agreed: boolean): void
}

export const consentQuestion = announcing<ConsentQuestion | undefined>(undefined)

const ANYTHING = { asked: '用到您手机上的个人信息', without: '不用它也行，其他都能照常用' }

let answered: Promise<boolean> | undefined

/** What is asked for while one question stands open has the same answer. */
export function askConsent(referrer: string): Promise<boolean> {
  answered ??= ask(referrer).finally(() => (answered = undefined))
  return answered
}

async function ask(referrer: string): Promise<boolean> {
  const { asked, without } = interfaceOf(referrer) ?? ANYTHING
  const agreed = await new Promise<boolean>((answer) => {
    const inSight = { isShown: false }
    const question: ConsentQuestion = {
      ...{ asked, without, answer },
      shown() {
        inSight.isShown = true
        return question
      },
    }
    consentQuestion.set(question)
    // Nobody can agree to what no page in sight has asked.
    if (!inSight.isShown) answer(false)
  })
  consentQuestion.set(undefined)
  if (!agreed) say(without)
  return agreed
}
