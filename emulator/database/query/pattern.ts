import vm from 'node:vm'
import { refused, unsupported } from '../../wireError'
import { pcreAlone, refusedByPcre } from './pcre'

const LONGEST_PATTERN = 32_764
const BUDGET_MS = 500
const SLOW_MS = 5
const SHORT_TEXT = 1000

/**
 * Compiles a regular expression.
 *
 * @throws WireError for one that cannot be read, is longer than the database takes, or means something here that it
 * does not mean there
 */
export function compiled(source: string, flags = ''): RegExp {
  if (source.length > LONGEST_PATTERN) throw refused('Regular expression is too long')
  if (refusedByPcre(source))
    throw refused('Regular expression is invalid: PCRE does not support \\L, \\l, \\N{name}, \\U, or \\u')
  const alone = pcreAlone(source)
  if (alone !== undefined) throw unsupported(`${alone} in a regular expression`)
  try {
    return new RegExp(source, flags)
  } catch (error) {
    throw refused(`Regular expression is invalid: ${(error as SyntaxError).message}`)
  }
}

/**
 * A test of texts by a regular expression that cannot hold everybody else up: over all texts it takes half a second
 * of slow matches at most.
 *
 * @throws WireError, from the test, when that time is used up
 */
export function patternTest(pattern: RegExp): (text: string) => boolean {
  const choices = choicesIn(pattern.source)
  let left = BUDGET_MS
  return (text) => {
    if (choices === 0 || (choices === 1 && text.length <= SHORT_TEXT)) return pattern.test(text)
    const started = performance.now()
    const matches = left >= 1 ? matchedWithin(pattern, text, left) : undefined
    const took = performance.now() - started
    if (took > SLOW_MS) left -= took
    if (matches === undefined)
      throw refused(`the regular expression ${String(pattern)} takes too long to match`)
    return matches
  }
}

/** How many times a match may have to choose; with two choices or more, time can grow without bound. */
function choicesIn(source: string): number {
  if (/\\[1-9k]/.test(source)) return Infinity
  const bare = source
    .replace(/\\./gs, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\(\?/g, '(')
  return bare.match(/[*+?{|]/g)?.length ?? 0
}

const context = vm.createContext({ pattern: /(?:)/, text: '' })
const script = new vm.Script('pattern.test(text)')

/** Undefined when the time is over: only code in a context of its own can be stopped from outside. */
function matchedWithin(pattern: RegExp, text: string, milliseconds: number): boolean | undefined {
  Object.assign(context, { pattern, text })
  try {
    return script.runInContext(context, { timeout: Math.ceil(milliseconds) }) as boolean
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  }
}
