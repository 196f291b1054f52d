import type { Aria } from './contracts'

export const aria: Aria = ({ role, label, checked, hidden }) => ({
  ...(role && { role }),
  ...(label && { 'aria-label': label }),
  ...(checked !== undefined && { 'aria-checked': String(checked) }),
  ...(hidden && { 'aria-hidden': 'true' }),
})
