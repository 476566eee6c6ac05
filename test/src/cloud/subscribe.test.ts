import { call } from '../../../src/cloud/call'
import { wireError } from '../../../src/cloud/errors'
import { lastMe } from '../../../src/cloud/me'
import { mayAsk, subscribe } from '../../../src/cloud/subscribe'
import { consent } from '../../../types/api/account/consent'
import { phone } from '../support/taro'

jest.mock('../../../src/cloud/call', () => ({ call: jest.fn() }))
jest.mock('../../../src/cloud/ids', () => ({ newId: () => Promise.resolve('act-of-this-consent-1') }))
jest.mock('../../../src/cloud/me', () => ({ lastMe: jest.fn(), ownerId: () => 'p-1' }))

const known = { progress: 'id-progress', rate: 'id-rate', todo: 'id-todo', due: 'id-due' }
const told = jest.mocked(call)

beforeEach(() => {
  process.env.TARO_ENV = 'weapp'
  phone.kept.clear()
  phone.subscribed.length = 0
  told.mockReset().mockResolvedValue({ accepted: [] })
  jest.mocked(lastMe).mockReturnValue({ person: null, household: null, templates: known })
})
afterEach(() => {
  delete process.env.TARO_ENV
  jest.useRealTimers()
})

const sheet = (answers: Record<string, string>) => (phone.sheet = () => answers)

test('what was accepted in WeChat’s sheet is counted, and nothing else', async () => {
  sheet({ 'id-progress': 'accept', 'id-rate': 'reject', 'id-todo': 'filter' })
  expect(await subscribe(['progress', 'rate', 'todo'])).toBe('accepted')
  expect(phone.subscribed).toEqual([['id-progress', 'id-rate', 'id-todo']])
  expect(told).toHaveBeenCalledWith(consent, {
    act: 'act-of-this-consent-1',
    accepted: ['progress']
  })
})

test('WeChat is asked about three templates at once and no more', async () => {
  sheet({})
  await subscribe(['progress', 'rate', 'todo', 'due'])
  expect(phone.subscribed[0]).toHaveLength(3)
})

test('who refuses is not asked again today, and is tomorrow', async () => {
  jest.useFakeTimers({
    now: new Date('2026-11-23T12:00:00+08:00'),
    doNotFake: ['queueMicrotask', 'nextTick']
  })
  sheet({ 'id-progress': 'reject' })
  expect(mayAsk(['progress'])).toBe(true)
  expect(await subscribe(['progress'])).toBe('refused')
  expect(told).not.toHaveBeenCalled()
  expect(mayAsk(['progress'])).toBe(false)
  jest.setSystemTime(new Date('2026-11-24T12:00:00+08:00'))
  expect(mayAsk(['progress'])).toBe(true)
})

test('where WeChat will not ask, or the cloud is not reached, nothing is thrown and it can be tried again', async () => {
  phone.sheet = () => Promise.reject(new Error('requestSubscribeMessage:fail'))
  expect(await subscribe(['progress'])).toBe('failed')
  sheet({ 'id-progress': 'accept' })
  told.mockRejectedValue(wireError('NO_SIGNAL'))
  expect(await subscribe(['progress'])).toBe('failed')
  expect(mayAsk(['progress'])).toBe(true)
})

test('what a deployment has no template for is not asked about', () => {
  expect(mayAsk(['notice'])).toBe(false)
  jest.mocked(lastMe).mockReturnValue(undefined)
  expect(mayAsk(['progress'])).toBe(false)
})

test('in a browser the tap itself is the consent', async () => {
  process.env.TARO_ENV = 'h5'
  expect(await subscribe(['progress', 'notice'])).toBe('accepted')
  expect(phone.subscribed).toEqual([])
  expect(told).toHaveBeenCalledWith(consent, expect.objectContaining({ accepted: ['progress'] }))
})
