// What the guide names among sick pupils (指南·学校卫生（二）4); others are said in one's own words.
export const symptomNames = {
  unexplainedFever: '不明原因发热',
  rash: '皮疹',
  diarrhoea: '腹泻',
  vomiting: '呕吐',
  jaundice: '黄疸',
} as const
