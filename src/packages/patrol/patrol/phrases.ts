// Words that are often written, ready to be tapped. They only spare typing; nothing is judged by them.

const ofItems: Record<string, readonly string[]> = {
  waterClear: ['水浑浊', '水发黄', '有看得见的杂物'],
  waterOdourless: ['有漂白粉味', '有铁锈味', '有腥臭味'],
  clearTankLocked: ['没有上锁', '没有盖', '盖子坏了', '锁没扣上'],
  licenceInDate: ['已经过期', '没有许可证'],
  keeperHealthy: ['没有健康证明', '健康证明过期'],
  disinfectionPresent: ['没有消毒设备', '设备没开', '没有投药'],
}

const usual: readonly string[] = ['没有', '已过期', '不齐全', '坏了', '没在用', '现场没拿出来']

export const phrasesFor = (itemId: string): readonly string[] => ofItems[itemId] ?? usual

export const reasonsNotMeasured: readonly string[] = ['没带试剂', '仪器坏了', '当时停水']

/** Joined to what is there already, once. */
export const withPhrase = (words: string, phrase: string): string => {
  if (words.includes(phrase)) return words
  return words.trim() === '' ? phrase : `${words.trim()}，${phrase}`
}
