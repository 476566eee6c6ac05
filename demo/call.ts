import type { Contract, MethodName } from '../types/api'
import type { AnswerOf } from '../types/api/contract'
import type { Answer } from '../types/api/errors'
import type { Emulator } from '../emulator'
import { withSeen, type Given } from './seen'

/** Calls a method of the contract as the mini program of a person would: who decides has looked before. */
export async function call<Name extends MethodName>(
  emulator: Pick<Emulator, 'call'>,
  openid: string,
  name: Name,
  input: Given<Name>
): Promise<Answer<AnswerOf<Contract[Name]>>> {
  const [folder = '', method] = name.split('.')
  const whole = await withSeen(name, input, async ({ read }, id) => {
    const page = await call(emulator, openid, read, { id })
    // A page that does not open shows no version.
    return page.ok ? page.value.version : undefined
  })
  return (await emulator.call(openid, folder, { method, input: whole })) as Answer<AnswerOf<Contract[Name]>>
}

/** The same, where only a success is expected. Throws naming the method, the person and the refusal. */
export async function callWell<Name extends MethodName>(
  emulator: Pick<Emulator, 'call'>,
  openid: string,
  name: Name,
  input: Given<Name>
): Promise<AnswerOf<Contract[Name]>> {
  const answer = await call(emulator, openid, name, input)
  if (answer.ok) return answer.value
  const { name: error, message, fields } = answer.error
  throw new Error(`${name} by ${openid}: ${error} ${message} ${fields ? JSON.stringify(fields) : ''}`)
}
