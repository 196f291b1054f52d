// Names of the people of the demo county; none is anybody's.

import type { Chance } from './chance'

export const staffNames = {
  coordinator: [
    ...['陈桂芳', '何明秀', '谭永贵', '冉启华', '向德兰', '罗世琼', '杨昌会', '田维敏'],
    ...['邓光碧', '蒲正英', '牟方祥', '秦大菊', '熊继秀', '黎兴碧', '彭远芬', '夏登素'],
    ...['文朝琼', '廖泽春', '汪顺碧', '吴应珍', '覃道华', '易先菊', '米世芳', '龚必兰'],
  ],
  centreLead: ['石宗权', '任廷富', '董长福', '杜仁贵', '殷学礼', '卢兴发'],
  officer: ['周立行', '郑开诚', '贺明川', '韩清渝', '丁维舟', '谢安澜'],
  dispatcher: ['段正礼'],
  commission: ['蒋文渊', '袁敏慎'],
  reporter: ['冯光菊'],
}

const SURNAMES = Array.from('王李张刘陈杨黄赵周吴徐孙胡朱高林何郭马罗梁宋郑谢唐冯邓曹彭曾')
const GIVEN = Array.from('光世昌维明德兴正朝永泽登顺必应先道继方学')
const LAST = Array.from('华贵祥平安勇军芳兰秀英琼碧珍菊全发友成海')

export const personName = (chance: Chance): string =>
  chance.pick(SURNAMES) + chance.pick(GIVEN) + chance.pick(LAST)

export const surname = (chance: Chance): string => chance.pick(SURNAMES)

/** Numbers in a range that is not given out to anybody. */
export const phoneNumber = (serial: number): string => `1390000${String(serial).padStart(4, '0')}`
