// What the seed tells the preview: who is there to be, and where there is to stand.

export interface DemoPerson {
  openid: string
  label: string
  /** Under which heading the person is listed. */
  group: string
  phone?: string
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
  places?: DemoPlace[]
}
