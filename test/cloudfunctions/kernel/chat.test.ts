import sdk from 'wx-server-sdk'
import { chatOf } from '../../../cloudfunctions/kernel/chat'
import { Refusal } from '../../../cloudfunctions/kernel/refusal'

jest.mock('wx-server-sdk', () => ({
  init: () => undefined,
  database: () => ({ command: {} }),
  getWXContext: () => ({ APPID: 'wxours' }),
  getOpenData: jest.fn()
}))

const getOpenData = sdk.getOpenData as unknown as jest.Mock
const watermark = { appid: 'wxours', timestamp: 1 }
const answers = (item: object) => getOpenData.mockResolvedValue({ list: [item], errCode: 0, errMsg: 'ok' })
const throws = (errCode: number, errMsg = 'no') =>
  getOpenData.mockRejectedValue(Object.assign(new Error(errMsg), { errCode, errMsg }))

it('knows a chat by a digest that is the same for everybody in it', async () => {
  answers({ cloudID: 'x', data: { opengid: 'tGchat', chat_type: 3, watermark } })
  const first = await chatOf('x')
  answers({ cloudID: 'y', data: { opengid: 'tGchat', watermark } })
  expect(await chatOf('y')).toBe(first)
  expect(first).not.toContain('tGchat')
  answers({ cloudID: 'z', data: { opengid: 'tGother', watermark } })
  expect(await chatOf('z')).not.toBe(first)
})

it('asks for the one cloudID, as a plain text', async () => {
  answers({ data: { opengid: 'tGchat', watermark } })
  await chatOf('the-cloud-id')
  expect(getOpenData).toHaveBeenLastCalledWith({ list: ['the-cloud-id'] })
})

it.each([
  ['an item that says why not', { cloudID: 'x', errCode: -601006, errMsg: 'cloudID expired' }],
  ['data of a chat of two', { data: { opengid: '', open_single_roomid: 'room', chat_type: 1, watermark } }],
  ['data of another kind', { data: { stepInfoList: [], watermark } }],
  ['an opengid that is no text', { data: { opengid: { $ne: null }, watermark } }]
])('does not know a chat by %s', async (_name, item) => {
  answers(item)
  await expect(chatOf('x')).rejects.toEqual(new Refusal('CHAT_UNKNOWN'))
})

it('does not know a chat where the SDK answers nothing', async () => {
  getOpenData.mockResolvedValue({ list: [] })
  await expect(chatOf('x')).rejects.toEqual(new Refusal('CHAT_UNKNOWN'))
})

it.each([-601005, -601006, -601007])(
  'takes the SDK’s exception %i for a chat it does not know',
  async (code) => {
    throws(code)
    await expect(chatOf('x')).rejects.toEqual(new Refusal('CHAT_UNKNOWN'))
  }
)

it('takes an answer without open data for a chat it does not know', async () => {
  throws(-601001, 'getOpenData:fail internal svrkit error, empty openData json field for x')
  await expect(chatOf('x')).rejects.toEqual(new Refusal('CHAT_UNKNOWN'))
})

it('lets any other failure through: it says nothing about the chat', async () => {
  throws(-601008, 'server-side request timedout')
  await expect(chatOf('x')).rejects.toThrow('timedout')
})

it('refuses what was made out for another program', async () => {
  answers({ data: { opengid: 'tGchat', watermark: { appid: 'wxother', timestamp: 1 } } })
  await expect(chatOf('x')).rejects.toEqual(new Refusal('CHAT_FOREIGN'))
})

it('takes data without a watermark: the exchange itself is for this program alone', async () => {
  answers({ data: { opengid: 'tGchat' } })
  expect(await chatOf('x')).toMatch(/^[\w-]{43}$/)
})
