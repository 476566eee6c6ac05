const DEEPEST = 200

/**
 * Parses JSON from outside. Deeper nesting than anybody means is refused before it is read, because whatever walks
 * through it afterwards would run out of stack.
 *
 * @throws SyntaxError when the text is not JSON or is nested more than 200 levels deep
 */
export function parseJson(text: string): unknown {
  requireShallow(text)
  return JSON.parse(text) as unknown
}

/** @throws SyntaxError when a JSON text is nested more than 200 levels deep */
export function requireShallow(text: string): void {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: // "
        i = endOfString(text, i)
        break
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > DEEPEST) throw new SyntaxError(`the JSON is nested more than ${DEEPEST} levels deep`)
        break
      case 0x5d: // ]
      case 0x7d: // }
        depth--
    }
  }
}

/** The place of the quotation mark that ends the string beginning at `start`; the text's end when none does. */
function endOfString(text: string, start: number): number {
  let end = start
  for (;;) {
    end = text.indexOf('"', end + 1)
    if (end < 0) return text.length
    let backslashes = 0
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes++
    if (backslashes % 2 === 0) return end
  }
}
