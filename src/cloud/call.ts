import * as z from 'zod/mini'
import type { InputOf, Method, OutputOf } from '../../types/api/contract'
import type { Answer } from '../../types/api/errors'
import { CloudError, wireError } from './errors'
import type { ActMethod, Input } from './methods'
import { withRetry } from './retry'
import { updates } from './updates'
import { wire } from './wire'

// Mini programs cannot compile code at run time; say so instead of letting the parser find out.
z.config({ jitless: true })

/**
 * Calls a method of the cloud; input and output are those of the contract. Reads are tried three times.
 * @throws CloudError the method's named errors, NO_SIGNAL, TIMED_OUT, or BAD_ANSWER where the answer breaks the contract
 */
export function call<M extends Method>({ name, reads, output }: M, input: InputOf<M>): Promise<OutputOf<M>> {
  const attempt = () => callOnce(name, input, output) as Promise<OutputOf<M>>
  return reads ? withRetry(attempt) : attempt()
}

/** What every act answers, whatever its subject. */
const actAnswer = z.object({ id: z.string(), stage: z.string(), version: z.int() })

/**
 * Does an act on a matter or a wish, once. All acts answer alike, so that what was kept is sent as soon as the app starts,
 * by whatever page, without the description of any act.
 * @throws CloudError as `call` does
 */
export const callAct = (name: ActMethod, input: Input<ActMethod>) => callOnce(name, input, actAnswer)

async function callOnce<Parsed extends z.ZodMiniType>(
  name: string,
  input: unknown,
  output: Parsed
): Promise<z.output<Parsed>> {
  const [group, method] = name.split('.') as [string, string]
  const answer = await wire.call(group, { method, input, client: process.env.TARO_APP_VERSION! })
  if (!isAnswer(answer)) throw wireError('BAD_ANSWER')
  if (!answer.ok) {
    if (answer.error.name === 'CLIENT_OUTDATED') updates.need()
    throw new CloudError(answer.error.name, answer.error.message, answer.error.fields)
  }
  const parsed = z.safeParse(output, answer.value)
  if (!parsed.success) throw wireError('BAD_ANSWER')
  return parsed.data
}

const isAnswer = (answer: unknown): answer is Answer<unknown> =>
  typeof answer === 'object' && answer !== null && typeof (answer as Answer<unknown>).ok === 'boolean'
