import type { Contract, MethodName } from '../types/api'
import type { InputOf, OutputOf } from '../types/api/contract'
import type { Answer } from '../types/api/errors'
import type { Emulator } from '../emulator'

/** Calls a method of the contract as the mini program of a person would. */
export async function call<Name extends MethodName>(
  emulator: Pick<Emulator, 'call'>,
  openid: string,
  name: Name,
  input: InputOf<Contract[Name]>
): Promise<Answer<OutputOf<Contract[Name]>>> {
  const [folder = '', method] = name.split('.')
  return (await emulator.call(openid, folder, { method, input })) as Answer<OutputOf<Contract[Name]>>
}

/** The same, where only a success is expected. Throws naming the method, the person and the refusal. */
export async function callWell<Name extends MethodName>(
  emulator: Pick<Emulator, 'call'>,
  openid: string,
  name: Name,
  input: InputOf<Contract[Name]>
): Promise<OutputOf<Contract[Name]>> {
  const answer = await call(emulator, openid, name, input)
  if (answer.ok) return answer.value
  const { name: error, message, fields } = answer.error
  throw new Error(`${name} by ${openid}: ${error} ${message} ${fields ? JSON.stringify(fields) : ''}`)
}
