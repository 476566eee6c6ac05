import fs from 'node:fs'
import path from 'node:path'
import type { Emulator } from '../../../emulator'
import { emulators } from '../support/start'

const tools = emulators()
let emulator: Emulator
let chat: string

beforeAll(async () => {
  emulator = await tools.start()
  chat = emulator.chats.create('石桥村干部群', ['oWang', 'oLi']).id
})
afterAll(() => tools.stopAll())

const card = { title: '联户 261123-0001', path: '/matter/page/index?id=m1&x=%E4%B8%80' }

async function enterInfo(openid: string, shareTicket: unknown) {
  const response = await fetch(`${emulator.url}/client/groupEnterInfo`, {
    method: 'POST',
    headers: { 'x-openid': openid },
    body: JSON.stringify({ shareTicket })
  })
  return (await response.json()) as { errCode?: number; errMsg: string; cloudID?: string }
}

describe('a card in a chat', () => {
  it('opens the page with its query, from a group chat, with a ticket of its own each time', () => {
    const { id } = emulator.chats.share(chat, card)
    const first = emulator.chats.open(id, 'oWang')
    expect(first).toEqual({
      path: 'matter/page/index',
      query: { id: 'm1', x: '一' },
      scene: 1044,
      chatType: 3,
      shareTicket: expect.any(String)
    })
    expect(emulator.chats.open(id, 'oWang').shareTicket).not.toBe(first.shareTicket)
  })

  it('is not seen by who is not in the chat', () => {
    const { id } = emulator.chats.share(chat, card)
    expect(() => emulator.chats.open(id, 'oStranger')).toThrow('not in the chat')
    expect(() => emulator.chats.open('nothing', 'oWang')).toThrow('no card')
    expect(() => emulator.chats.share('nothing', card)).toThrow('no chat')
  })
})

describe('getGroupEnterInfo', () => {
  const ticket = (openid: string) =>
    emulator.chats.open(emulator.chats.share(chat, card).id, openid).shareTicket

  it('answers a cloudID that the person can exchange', async () => {
    const { cloudID, errMsg } = await enterInfo('oWang', ticket('oWang'))
    expect(errMsg).toBe('getGroupEnterInfo:ok')
    const answer = await emulator.call('oWang', 'wechat', {
      method: 'getOpenData',
      given: { list: [cloudID] }
    })
    expect(answer).toMatchObject({ list: [{ data: { chat_type: 3 } }] })
  })

  it.each([undefined, '', 'forged', 7, null])('is refused to who came from nowhere: %j', async (forged) => {
    expect(await enterInfo('oWang', forged)).toMatchObject({ errCode: 40097 })
  })

  it('is refused with another person’s ticket', async () => {
    expect(await enterInfo('oLi', ticket('oWang'))).toMatchObject({ errCode: 40097 })
  })

  it('is refused to who has left the chat', async () => {
    const shareTicket = ticket('oLi')
    emulator.chats.setMembers(chat, ['oWang'])
    expect(await enterInfo('oLi', shareTicket)).toMatchObject({ errCode: 65206 })
    emulator.chats.setMembers(chat, ['oWang', 'oLi'])
  })
})

describe('chats', () => {
  it('are kept between runs, with their cards, and begin with those of a file', async () => {
    const data = tools.folder()
    const file = path.join(tools.folder(), 'chats.json')
    fs.writeFileSync(file, JSON.stringify([{ id: 'first', name: '第一个群', members: ['oWang'] }]))
    const before = await tools.start({ data, chats: file })
    before.chats.share('first', card)
    before.chats.setMembers('first', ['oWang', 'oLi'])
    before.chats.create('另一个群', ['oLi'])
    await before.close()
    const after = await tools.start({ data, chats: file })
    expect(after.chats.list()).toEqual([
      { id: 'first', name: '第一个群', members: ['oWang', 'oLi'] },
      { id: expect.any(String), name: '另一个群', members: ['oLi'] }
    ])
    const [first] = (await (await fetch(`${after.url}/console/api/chats`)).json()) as { cards: object[] }[]
    expect(first!.cards).toEqual([expect.objectContaining(card)])
  })

  it.each(['{}', '[{"id":"a","name":"b"}]', '[{"id":"a","name":"b","members":["1"]}]'])(
    'of a file that makes no sense stop the start: %s',
    async (content) => {
      const file = path.join(tools.folder(), 'chats.json')
      fs.writeFileSync(file, content)
      await expect(tools.start({ chats: file })).rejects.toThrow('chats.json')
    }
  )
})
