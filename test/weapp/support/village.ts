import type { Contract, MethodName } from '../../../types/api'
import { withSeen, type Given } from '../../../demo/seen'
import type { AnswerOf } from '../../../types/api/contract'
import type { Answer } from '../../../types/api/errors'
import { openidOf, type PersonKey } from '../../support/world'
import { startServedCloud, type ServedCloud } from '../cloud/start'
import { Phone } from '../harness/phone'
import { post } from '../harness/wx/post'

/** The test world with a phone for everybody who needs one. */
export interface Village {
  /** The phone of a person, switched off until it is started; the same one each time. */
  phone(who: PersonKey): Phone
  /** Asks the cloud directly, as that person. Throws the named error it answers with. */
  call<Name extends MethodName>(
    who: PersonKey,
    name: Name,
    input: Given<Name>
  ): Promise<AnswerOf<Contract[Name]>>
  /** A group chat with these people in it; answers its id. */
  chat(name: string, ...whos: PersonKey[]): Promise<string>
  /** Puts a card into a chat; answers its id. */
  putIntoChat(chat: string, card: { title: string; path: string }): Promise<string>
  /** What every phone sent to its screen at most, in bytes, by interaction. */
  phones(): Phone[]
}

/** Serves the test world to the tests of a file. */
export function useVillage(): Village {
  let cloud: ServedCloud
  const phones = new Map<PersonKey, Phone>()

  beforeAll(async () => {
    cloud = await startServedCloud()
  })
  afterAll(async () => {
    phones.forEach((phone) => phone.stop())
    await cloud.close()
  })

  /** Makes something at the cloud's console; answers its id. */
  async function made(what: string, body: object): Promise<string> {
    const headers = { 'content-type': 'application/json' }
    const { value, error } = await post(`${cloud.url}/console/api/${what}`, headers, JSON.stringify(body))
    if (!value) throw new Error(String(error))
    return (value as { id: string }).id
  }

  async function call<Name extends MethodName>(who: PersonKey, name: Name, input: Given<Name>) {
    const [group, method] = name.split('.')
    const whole = await withSeen(name, input, async ({ read }, id) => (await call(who, read, { id })).version)
    const body = JSON.stringify({ name: group, data: { method, input: whole } })
    const headers = { 'content-type': 'application/json', 'x-openid': openidOf(who) }
    const { result, errMsg } = await post(`${cloud.url}/client/call`, headers, body)
    const answer = result as Answer<AnswerOf<Contract[Name]>> | undefined
    if (!answer) throw new Error(String(errMsg))
    if (!answer.ok) throw new Error(answer.error.name)
    return answer.value
  }

  return {
    chat: (name, ...whos) => made('chats', { name, members: whos.map(openidOf) }),
    putIntoChat: (chat, { title, path }) => made('cards', { chat, title, path }),
    phones: () => [...phones.values()],
    phone(who) {
      const phone = phones.get(who) ?? new Phone(cloud.url, openidOf(who))
      phones.set(who, phone)
      return phone
    },
    call
  }
}
