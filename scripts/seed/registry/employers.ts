// Employers whose people work with dust, noise or poisons.

import type { Traits } from '@domain/facilities/traits'
import type { Township } from '../ground'
import { draftAt, isRural, someSpot, type Draft, type Drafting } from './draft'

type Industry = NonNullable<Traits['industry']>
type Works = Required<
  Pick<Traits, 'industry' | 'hazardLevel' | 'hazardProject' | 'acuteHazard' | 'highlyToxic'>
>

const works = (
  industry: Industry,
  hazardLevel: Works['hazardLevel'],
  more: Partial<Works> = {},
): Works => ({
  ...{ industry, hazardLevel },
  ...{ hazardProject: false, acuteHazard: false, highlyToxic: false },
  ...more,
})
const acute = { acuteHazard: true }
const poisonous = { acuteHazard: true, highlyToxic: true }
const extended = { hazardProject: true }

const known: [name: string, works: Works][] = [
  ['龙洞煤矿', works('coalMine', 'severe', acute)],
  ['顺达采石场', works('otherMine', 'severe')],
  ['大山石英砂矿', works('otherMine', 'severe', extended)],
  ['鑫源锰业', works('metallurgy', 'severe', { ...acute, ...extended })],
  ['永盛铸造厂', works('metallurgy', 'severe')],
  ['云岭水泥厂', works('buildingMaterials', 'severe', extended)],
  ['宏达石材厂', works('buildingMaterials', 'severe')],
  ['友谊页岩砖厂', works('buildingMaterials', 'general')],
  ['兴隆页岩砖厂', works('buildingMaterials', 'general')],
  ['恒通混凝土搅拌站', works('buildingMaterials', 'general', extended)],
  ['华亿陶瓷厂', works('buildingMaterials', 'severe')],
  ['鑫源家具厂', works('other', 'general')],
  ['康达鞋业', works('other', 'severe', poisonous)],
  ['精诚电镀厂', works('other', 'severe', { ...poisonous, ...extended })],
  ['长风化工厂', works('other', 'severe', poisonous)],
  ['顺风汽车修理厂', works('other', 'general')],
  ['永安加油站', works('other', 'general', poisonous)],
  ['云岭县污水处理厂', works('other', 'general', acute)],
  ['广源粮油加工厂', works('other', 'general')],
  ['金桥纸箱厂', works('other', 'general', extended)],
  ['锦程服装厂', works('other', 'general')],
]
const BIG = 11

/** Mines and kilns lie outside the county's seat. */
export function employers(townships: readonly Township[], drafting: Drafting): Draft[] {
  const towns = townships.filter(isRural)
  return known.map(([name, traits], index) =>
    draftAt(someSpot(index < BIG ? towns : townships, drafting), {
      ...{ name, kind: 'employer', traits: { ...traits }, licences: [] },
    }),
  )
}
