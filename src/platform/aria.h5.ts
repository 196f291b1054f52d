import type { Aria, InnerAria } from './contracts'

const TAPPED = ['button', 'radio', 'checkbox']

/** A browser's keyboard reaches what a finger taps. */
const TAPPED_BY_KEY = {
  tabIndex: 0,
  onKeyDown: ({ key, currentTarget }: { key: string; currentTarget: HTMLElement }) => {
    if (key === 'Enter') currentTarget.click()
  },
}

export const aria: Aria = ({ role, label, checked, expanded, hidden }) => ({
  ...(role && { role }),
  ...(role && TAPPED.includes(role) && TAPPED_BY_KEY),
  ...(label && { 'aria-label': label }),
  ...(checked !== undefined && { 'aria-checked': String(checked) }),
  ...(expanded !== undefined && { 'aria-expanded': String(expanded) }),
  ...(hidden && { 'aria-hidden': 'true' }),
})

export const innerAria: InnerAria = (told) => ({
  nativeProps: 'alt' in told ? told : { 'aria-label': told.label },
})
