// Times as people in China write them, whatever the browser's own language is.

const EIGHT_HOURS = 8 * 3600 * 1000

/** `2026-11-22 18:05:09` */
const inChina = (at: number) =>
  new Date(at + EIGHT_HOURS).toISOString().slice(0, 19).replace('T', ' ')

/** `2026年11月22日 18:05:09` */
export function clockTime(at: number): string {
  const [day, time] = inChina(at).split(' ') as [string, string]
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日 ${time}`
}

/** `11月22日 18:05` */
export const messageTime = (iso: string) => clockTime(Date.parse(iso)).slice(5, -3)

/** `2026-11-22 18:05`, as one types it. */
export const typedTime = (at: number) => inChina(at).slice(0, -3)

/** The instant of a typed time, or undefined where it is none. */
export function readTypedTime(text: string): number | undefined {
  const [, day, time] = /^\s*(\d{4}-\d{2}-\d{2})\s+(\d{1,2}:\d{2})\s*$/.exec(text) ?? []
  if (day === undefined || time === undefined) return undefined
  const at = Date.parse(`${day}T${time.padStart(5, '0')}:00+08:00`)
  return Number.isNaN(at) ? undefined : at
}
