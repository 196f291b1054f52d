// As much of WeChat's component framework and compiler as the phone uses; neither comes with types.

declare module 'miniprogram-exparser' {
  export interface Attribute {
    name: string
    value: unknown
  }

  export interface Node {
    dataset?: Record<string, unknown>
    /** What the template says of it; nodes that only group others are `__virtual`. */
    _vt?: { tagName: string; attrs: Attribute[]; event: Record<string, { handler: string }> }
  }

  interface Exparser {
    Event: {
      create(type: string, detail: object, options: object): object
      dispatchEvent(target: Node, event: object): void
    }
    addGlobalErrorListener(listener: (error: Error) => void): void
  }

  const exparser: Exparser
  export default exparser
}

declare module 'miniprogram-compiler' {
  /** JavaScript that answers the function from a template's path to what draws it. */
  export function wxmlToJs(root: string): string
}
