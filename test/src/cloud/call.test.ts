import { call, callAct } from '../../../src/cloud/call'
import { CloudError, wireError } from '../../../src/cloud/errors'
import { updates } from '../../../src/cloud/updates'
import { wire } from '../../../src/cloud/wire'
import { me } from '../../../types/api/account/me'

jest.mock('../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
const heard = jest.mocked(wire.call)

const stranger = { ok: true, value: { person: null, household: null, templates: {} } }
const rating = { id: 'a'.repeat(20), act: 'b'.repeat(20), satisfaction: 'yes' } as const

beforeEach(() => {
  heard.mockReset()
  process.env.TARO_APP_VERSION = '0.2.0'
})

test('a call names the function and the method, and answers what the contract says', async () => {
  heard.mockResolvedValue(stranger)
  expect(await call(me, {})).toEqual({ person: null, household: null, templates: {} })
  expect(heard).toHaveBeenCalledWith('account', { method: 'me', input: {}, client: '0.2.0' })
})

test('a release that is served no more looks for a newer one', async () => {
  const need = jest.spyOn(updates, 'need').mockImplementation(() => undefined)
  const message = '手机上的版本太旧了。'
  heard.mockResolvedValue({ ok: false, error: { name: 'CLIENT_OUTDATED', message } })
  await expect(call(me, {})).rejects.toMatchObject({ name: 'CLIENT_OUTDATED', message })
  expect(need).toHaveBeenCalledTimes(1)
})

test('a named error arrives with its name, message and fields', async () => {
  heard.mockResolvedValue({
    ok: false,
    error: { name: 'BAD_INPUT', message: '填写的内容有点问题。', fields: { text: '请写一句' } }
  })
  await expect(callAct('matter.rate', rating)).rejects.toMatchObject({
    name: 'BAD_INPUT',
    message: '填写的内容有点问题。',
    fields: { text: '请写一句' }
  })
})

test.each([
  ['is no answer at all', undefined],
  ['is not of the agreed form', { value: 1 }],
  ['breaks the contract', { ok: true, value: { person: { id: 1 }, household: null, templates: {} } }]
])('what %s is refused by name', async (_, answer) => {
  heard.mockResolvedValue(answer)
  await expect(call(me, {})).rejects.toMatchObject({ name: 'BAD_ANSWER' })
})

test('a field that the contract does not know is dropped', async () => {
  heard.mockResolvedValue({ ok: true, value: { person: null, household: null, templates: {}, secret: 1 } })
  expect(await call(me, {})).toEqual({ person: null, household: null, templates: {} })
})

test('a reading is asked again when the cloud was not reached', async () => {
  heard.mockRejectedValueOnce(wireError('NO_SIGNAL')).mockResolvedValue(stranger)
  await expect(call(me, {})).resolves.toBeDefined()
  expect(heard).toHaveBeenCalledTimes(2)
})

test('an act is never sent again by itself: that is the queue’s to do', async () => {
  heard.mockRejectedValue(wireError('TIMED_OUT'))
  await expect(callAct('matter.rate', rating)).rejects.toBeInstanceOf(CloudError)
  expect(heard).toHaveBeenCalledTimes(1)
})
