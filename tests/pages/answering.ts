// Answering whole checklists on the phone, as they are asked of one facility.

import { checklistsFor } from '@domain/checklists'
import type { Answer } from '@domain/checklists/answers'
import { isMeasured, sectionsFor, type Checklist, type Item } from '@domain/checklists/checklist'
import { pointsOf } from '@domain/checklists/judge-reading'
import { measures, pointNames } from '@domain/checklists/water-limits'
import type { Described } from '@domain/facilities/kinds'
import { phrasesFor } from '../../src/packages/patrol/patrol/phrases'
import type { Weapp } from '../kit/weapp'
import type { Drawing } from '../kit/weapp/measures'
import { openSection, passRest } from './patrolling'

const words = { pass: '合格', fail: '不合格', notApplicable: '合理缺项' } as const

/** As bad as it can be, but for what does not apply. */
const worst = (place: number) => (place % 7 === 5 ? 'notApplicable' : 'fail')

const itemsOf = (sections: Checklist['sections']) => sections.flatMap(({ items }) => items)

/** The items of each checklist that were asked, in their order, by the checklist's id. */
export type Asked = Record<string, string[]>

/** What the page asked of the phone. */
export interface Burden {
  /** The most that the answer to a check drew that brought up no others, in bytes. */
  bytes: number
  /** The largest that the page was. */
  nodes: number
  depth: number
}

/** Item by item, nearly everything wrong; what an answer brings up is answered next. */
export async function answerEach(
  app: Weapp,
  facility: Described,
): Promise<{ asked: Asked; burden: Burden }> {
  const asked: Asked = {}
  const burden: Burden = { bytes: 0, nodes: 0, depth: 0 }
  const note = (more: Partial<Burden>) => {
    for (const each of ['bytes', 'nodes', 'depth'] as const)
      burden[each] = Math.max(burden[each], more[each] ?? 0)
  }
  for (const checklist of checklistsFor(facility)) {
    const answers: Answer[] = []
    const sections = () => sectionsFor(checklist, facility, { answers })
    for (const { name } of checklist.sections) {
      const next = () =>
        sections()
          .find((each) => each.name === name)
          ?.items.find(({ id }) => !answers.some(({ itemId }) => itemId === id))
      if (next()) await openSection(app, name)
      for (let item = next(); item; item = next()) {
        const count = itemsOf(sections()).length
        const result = worst(answers.length)
        const { bytes } = await answer(app, facility, item, result)
        answers.push({ itemId: item.id, result, photos: [] })
        if (!isMeasured(item) && itemsOf(sections()).length <= count) note({ bytes })
      }
      note(app.size)
    }
    asked[checklist.id] = itemsOf(sections()).map(({ id }) => id)
  }
  return { asked, burden }
}

/** Section by section, everything in order. */
export async function passAll(app: Weapp, facility: Described): Promise<Asked> {
  const asked: Asked = {}
  for (const checklist of checklistsFor(facility)) {
    const sections = sectionsFor(checklist, facility)
    for (const { name, items } of sections) {
      if (items.some(({ kind }) => kind === 'check')) await passRest(app, name)
      for (const item of items.filter(isMeasured)) {
        await openSection(app, name)
        await answer(app, facility, item, 'pass')
      }
    }
    asked[checklist.id] = itemsOf(sections).map(({ id }) => id)
  }
  return asked
}

/** What the one tap drew; what was seen is said with another. */
async function answer(
  app: Weapp,
  facility: Described,
  item: Item,
  result: keyof typeof words,
): Promise<Drawing> {
  if (isMeasured(item)) return app.drawing(() => measure(app, facility, item))
  const { id, question: beside } = item
  const drawn = await app.drawing(() => app.tap(words[result], { beside }))
  const [phrase] = phrasesFor(id)
  if (result === 'fail' && phrase) await app.tap(phrase, { beside })
  if (result === 'fail' && !phrase) await app.type('看到的情况（必填）', '见照片', { beside })
  return drawn
}

async function measure(app: Weapp, { traits }: Described, item: Item): Promise<void> {
  if (item.kind !== 'reading') throw new Error(`${item.id} is no test of water`)
  const isKnown = traits.disinfectant === 'chlorine' || traits.disinfectant === 'chlorineDioxide'
  if (item.measure === 'disinfectant' && !isKnown)
    await app.tap('氯（游离性余氯）', { beside: item.question })
  const raw = item.measure === 'ph' ? '7.2' : '0.5'
  for (const at of pointsOf(item))
    await app.type(`${at ? pointNames[at] : ''}${measures[item.measure].name}`, raw)
}
