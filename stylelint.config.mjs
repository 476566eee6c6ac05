/** Looks are made of the tokens in `src/ui/tokens.scss`: colours, sizes of type, spaces, corners. */
const token = 'var\\(--[a-z0-9-]+\\)'
/** A hair's breadth beside a token, its negative, or the room that a phone's edge takes. */
const near = `calc\\((-1 \\* )?${token}( [+-] (\\dpx|env\\(safe-area-inset-bottom\\)))?\\)`
/** Paper is measured in millimetres and points. */
const list = (...parts) => `/^(${parts.join('|')})( (${parts.join('|')}))*( !important)?$/`
const space = list('0', 'auto', token, near, 'env\\(safe-area-inset-bottom\\)', '\\d+mm')

/** @type {import('stylelint').Config} */
export default {
  customSyntax: 'postcss-scss',
  referenceFiles: ['src/ui/tokens.scss'],
  rules: {
    'block-no-empty': true,
    'color-named': 'never',
    'color-no-hex': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': true,
    'declaration-block-no-shorthand-property-overrides': true,
    'declaration-property-value-allowed-list': {
      '/^(margin|padding)/': [space],
      '/^(row-|column-)?gap$/': [space],
      '/radius$/': [list('0', token)],
      'font-size': [list(token, near, '\\d+pt')]
    },
    'font-family-no-duplicate-names': true,
    'function-disallowed-list': ['/^(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?$/'],
    'no-duplicate-selectors': true,
    'no-unknown-custom-properties': true,
    'property-no-unknown': true,
    'shorthand-property-no-redundant-values': true,
    'unit-no-unknown': true
  },
  overrides: [
    {
      files: ['src/ui/tokens.scss'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null }
    }
  ]
}
