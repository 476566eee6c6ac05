import fc from 'fast-check'
import { textLimit } from '../../../../types/domain/limits'
import { partsOf, submitAll } from '../../../../src/features/ask/submitAll'
import { wireError } from '../../../../src/cloud/errors'
import { queue } from '../../../../src/cloud/queue'
import { wire } from '../../../../src/cloud/wire'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
const heard = jest.mocked(wire.call)
const sent = () =>
  heard.mock.calls.map(([, { method, input }]) => ({ method, ...(input as { id: string; text: string }) }))

beforeEach(() => {
  heard.mockReset()
  heard.mockImplementation(async (_, { input }) => ({
    ok: true,
    value: { id: (input as { id: string }).id, stage: 'asked', version: 1 }
  }))
})

test('the parts of a text are within the limit and lose nothing but blanks', () => {
  const text = fc.array(fc.constantFrom('路灯不亮。', '\n', ' ', '😀', '长'.repeat(1700)), { maxLength: 20 })
  fc.assert(
    fc.property(text, (pieces) => {
      const typed = pieces.join('')
      const parts = partsOf(typed)
      expect(parts.every((part) => part.length <= textLimit)).toBe(true)
      expect(parts.join('').replace(/\s/g, '')).toBe(typed.replace(/\s/g, ''))
    })
  )
})

test('a short concern is one submission', async () => {
  const { id, delivery } = await submitAll({ text: '路灯不亮', photos: [], draft: 'ask' })
  expect(delivery.state).toBe('sent')
  expect(sent()).toEqual([{ method: 'submit', id, text: '路灯不亮' }])
})

test('an over-long one is a submission and its additions, in order', async () => {
  const text = `${'一'.repeat(4999)}。${'二'.repeat(4999)}。三`
  const { id } = await submitAll({ text, photos: [], draft: 'ask' })
  await queue.flush('')
  expect(sent().map(({ method }) => method)).toEqual(['submit', 'add', 'add'])
  expect(
    sent()
      .map(({ text: part }) => part)
      .join('')
  ).toBe(text)
  expect(sent().every((part) => part.id === id)).toBe(true)
})

test('without signal all of it is kept, and sent in order when the signal is back', async () => {
  heard.mockRejectedValueOnce(wireError('NO_SIGNAL'))
  const { delivery } = await submitAll({ text: `${'一'.repeat(5000)}二`, photos: [], draft: 'ask' })
  expect(delivery).toEqual({ state: 'kept' })
  heard.mockClear()
  await queue.flush('')
  expect(sent().map(({ method }) => method)).toEqual(['submit', 'add'])
})

test('a refusal leaves nothing behind on the phone', async () => {
  heard.mockResolvedValue({ ok: false, error: { name: 'PHOTO_BAD', message: '这不是照片，请换一张。' } })
  const concern = { text: `${'一'.repeat(5000)}二`, photos: [], draft: 'ask' }
  await expect(submitAll(concern)).rejects.toMatchObject({ name: 'PHOTO_BAD' })
  expect(queue.items()).toEqual([])
})
