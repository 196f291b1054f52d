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

  interface Registry {
    _list: Record<string, unknown>
  }

  interface Exparser {
    Component: Registry
    Behavior: Registry
    Event: {
      create(type: string, detail: object, options: object): object
      dispatchEvent(target: Node, event: object): void
    }
    addGlobalErrorListener(listener: (error: Error) => void): void
  }

  const exparser: Exparser
  export default exparser
}

declare module 'j-component/src/tool/utils' {
  /** What is kept under this id from now on. */
  export function cache(id: string, kept: object): void
}

declare module 'miniprogram-compiler' {
  /** JavaScript that answers the function from a template's path to what draws it. */
  export function wxmlToJs(root: string): string
}
