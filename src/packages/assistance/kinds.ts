// How each kind of help is asked for and answered, in the words of the page.

import type { AssistanceKind } from '@domain/assistance/kinds'

interface Spoken {
  /** An example of what exactly may be asked. */
  example: string
  /** What the answer is called, and an example of it. */
  answer: string
  answerExample: string
}

export const spokenKinds: Record<AssistanceKind, Spoken> = {
  look: {
    example: '如：去看清水池有没有加盖上锁，拍一张照片',
    answer: '看到的情况',
    answerExample: '如：清水池已加盖，锁是新换的',
  },
  accompany: {
    example: '如：周四上午陪同检查，先联系好负责人',
    answer: '陪同的情况',
    answerExample: '如：上午 9 点到场，负责人在，检查顺利',
  },
  handOver: {
    example: '如：把询问通知书送到诊所，请负责人签收',
    answer: '送达、移交的情况',
    answerExample: '如：已交给负责人本人，签了字',
  },
  count: {
    example: '如：清点村里还在用井水的户数',
    answer: '清点的情况',
    answerExample: '如：二组、三组都走到了，有两户锁门',
  },
}
