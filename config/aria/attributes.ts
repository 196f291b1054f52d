// What a screen reader is told. Taro's templates leave these attributes out, so both the templates and the runtime
// that numbers their properties are given the same list.

const attributes = {
  'aria-role': '',
  'aria-label': '',
  'aria-checked': '',
  'aria-expanded': '',
  'aria-hidden': '',
}

export const ariaComponents = {
  View: attributes,
  Button: attributes,
  Image: attributes,
  Input: attributes,
}
