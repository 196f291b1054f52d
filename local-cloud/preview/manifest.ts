// What the seed tells the preview: who is there to be, and where there is to stand.

export interface DemoPerson {
  openid: string
  label: string
  /** Under which heading the person is listed. */
  group: string
  phone?: string
  /** The label of the place where the person works, and the phone is at first. */
  place?: string
}

/** A position in gcj02, as WeChat's maps use it. */
export interface DemoPlace {
  label: string
  latitude: number
  longitude: number
  accuracy?: number
}

export interface Manifest {
  title?: string
  people: DemoPerson[]
  /** Where everybody stands who has no place of their own: the first. */
  places?: DemoPlace[]
  /** What a function that a timer calls does, in words: `{ timer: '例行处理' }`. */
  timers?: Record<string, string>
}
