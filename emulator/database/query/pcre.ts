/** Escapes of the real database's expressions that mean something else, or nothing, in JavaScript. */
const escapes = /[aACeEgGhHKNopPQRvXzZ]/
/** What may stand behind `(?` in both. */
const known = /^(?::|=|!|<=|<!|<[A-Za-z_])/
const repeated = /^(?:[*+?]|\{\d+(?:,\d*)?\})/

/**
 * The first part of a regular expression that the real database (PCRE) knows and JavaScript does not, or takes for
 * something else: `(?i)`, `\p{Han}`, `a++`, `[[:alpha:]]`; undefined where there is none.
 */
export function pcreAlone(source: string): string | undefined {
  let inClass = false
  for (let i = 0; i < source.length; i++) {
    const rest = source.slice(i)
    if (rest.startsWith('\\')) {
      if (escapes.test(rest[1] ?? '') || rest.startsWith('\\x{'))
        return /^\\.(?:\{[^}]*\})?/s.exec(rest)?.[0] ?? rest
      i += 1
    } else if (inClass) {
      if (rest.startsWith('[:')) return /^\[:\^?\w*:?\]?/.exec(rest)![0]
      if (rest.startsWith(']')) inClass = false
    } else if (rest.startsWith('[')) {
      if (/^\[\^?\]/.test(rest)) return rest.slice(0, rest.indexOf(']') + 1)
      inClass = true
    } else if (rest.startsWith('(?') && !known.test(rest.slice(2))) {
      return /^\(\?[^):]*[):]?/.exec(rest)![0]
    } else if (rest.startsWith('(*')) {
      return /^[^)]*\)?/.exec(rest)![0]
    } else {
      const [quantifier] = repeated.exec(rest) ?? []
      if (quantifier && rest[quantifier.length] === '+') return `${quantifier}+`
      if (quantifier) i += quantifier.length - 1
    }
  }
  return undefined
}

/** What JavaScript knows and the real database refuses: `\u6751`. */
export function refusedByPcre(source: string): boolean {
  return /\\[uUlL]/.test(source.replaceAll('\\\\', ''))
}
