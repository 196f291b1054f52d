// The records whose trail people can read.

export const trailKindNames = {
  clue: '线索',
  case: '案件',
  advice: '意见书',
  facility: '单位',
} as const
export type TrailKind = keyof typeof trailKindNames

export interface TrailSubject {
  kind: TrailKind
  id: string
}

const SUBJECT = /^(clue|case|advice|facility):([0-9a-z]{26})$/

export function subjectFrom(subject: string): TrailSubject | undefined {
  const [, kind, id] = SUBJECT.exec(subject) ?? []
  return kind && id ? { kind: kind as TrailKind, id } : undefined
}
