import type { Contract, MethodName } from '../types/api'
import type { OutputOf } from '../types/api/contract'
import type { Answer } from '../types/api/errors'
import type { Emulator } from '../emulator'
import { lacksSeen, type Given } from './seen'

/** Calls a method of the contract as the mini program of a person would: who decides has looked before. */
export async function call<Name extends MethodName>(
  emulator: Pick<Emulator, 'call'>,
  openid: string,
  name: Name,
  input: Given<Name>
): Promise<Answer<OutputOf<Contract[Name]>>> {
  const [folder = '', method] = name.split('.')
  const seen = lacksSeen(name, input) ? { seen: await looked(emulator, openid, folder, input.id) } : {}
  return (await emulator.call(openid, folder, { method, input: { ...input, ...seen } })) as Answer<
    OutputOf<Contract[Name]>
  >
}

/** The version of a matter or a wish as its page shows it; 1 where the page does not open. */
async function looked(emulator: Pick<Emulator, 'call'>, openid: string, folder: string, id: string) {
  const answer = (await emulator.call(openid, folder, { method: 'read', input: { id } })) as Answer<{
    version: number
  }>
  return answer.ok ? answer.value.version : 1
}

/** The same, where only a success is expected. Throws naming the method, the person and the refusal. */
export async function callWell<Name extends MethodName>(
  emulator: Pick<Emulator, 'call'>,
  openid: string,
  name: Name,
  input: Given<Name>
): Promise<OutputOf<Contract[Name]>> {
  const answer = await call(emulator, openid, name, input)
  if (answer.ok) return answer.value
  const { name: error, message, fields } = answer.error
  throw new Error(`${name} by ${openid}: ${error} ${message} ${fields ? JSON.stringify(fields) : ''}`)
}
