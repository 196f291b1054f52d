// Elements in one line.

type Child = Node | string

export interface Attributes {
  class?: string
  [attribute: string]: string | boolean | undefined
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '')
    else if (value !== undefined && value !== false) made.setAttribute(name, value)
  }
  made.append(...children)
  return made
}

export function button(label: string, onTap: () => void, kind = 'plain'): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `button ${kind}` }, label)
  made.addEventListener('click', onTap)
  return made
}

/** A labelled control: the whole row belongs to the label. */
export function row(label: string, control: HTMLElement, hint?: string): HTMLElement {
  const text = element('span', { class: 'row-text' }, label)
  if (hint !== undefined) text.append(element('small', {}, hint))
  return element('label', { class: 'row' }, text, control)
}

export const section = (title: string, ...children: Child[]) =>
  element('section', { class: 'card' }, element('h2', {}, title), ...children)

/** Choices side by side, one of them chosen. */
export function choice<Value extends string>(
  name: string,
  options: Record<Value, string>,
  chosen: string,
  onChoose: (value: Value) => void,
): HTMLElement {
  const made = element('div', { class: 'choice', role: 'radiogroup', 'aria-label': name })
  for (const [value, label] of Object.entries<string>(options)) {
    const input = element('input', { type: 'radio', name, value, checked: value === chosen })
    input.addEventListener('change', () => onChoose(value as Value))
    made.append(element('label', {}, input, element('span', {}, label)))
  }
  return made
}
