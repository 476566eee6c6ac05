import * as z from 'zod/mini'
import { textLimit } from '../../types/domain/limits'
import { Refusal } from './refusal'

type Issue = z.core.$ZodIssue

/**
 * Parses untrusted input by a contract's schema.
 * Throws TEXT_TOO_LONG where the only fault is length, else BAD_INPUT; both name every faulty field.
 */
export function parse<Schema extends z.ZodMiniType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success) return result.data
  const issues = result.error.issues
  // Of several faults of one field the first is told: an empty one is empty, whatever else it lacks.
  const fields = Object.fromEntries(issues.flatMap(named).reverse())
  throw new Refusal(issues.every(isTextTooLong) ? 'TEXT_TOO_LONG' : 'BAD_INPUT', fields)
}

const isTextTooLong = (issue: Issue) =>
  issue.code === 'too_big' && issue.origin === 'string' && issue.maximum === textLimit

function named(issue: Issue): [string, string][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [key, '多出来的内容，不认识'])
  return [[issue.path.join('.') || 'input', inWords(issue)]]
}

function inWords(issue: Issue): string {
  if (issue.code === 'too_big') return `最多 ${issue.maximum}${issue.origin === 'string' ? ' 个字' : ''}`
  if (issue.code === 'too_small') return issue.origin === 'string' ? '还没有填写' : `至少 ${issue.minimum}`
  if (issue.code === 'invalid_type') return issue.input === undefined ? '还没有填写' : '填写的内容不对'
  return '填写的内容不对'
}
