import * as lmdb from 'lmdb'
import { emulators } from './support/start'

type Root = lmdb.RootDatabase & { sync: (...args: unknown[]) => void }

jest.mock('lmdb', () => {
  const genuine = jest.requireActual<typeof lmdb>('lmdb')
  return { ...genuine, open: jest.fn(genuine.open) }
})

const open = jest.mocked(lmdb.open)
const cloud = emulators()
beforeEach(() => open.mockClear())
afterAll(() => cloud.stopAll())

/** The lmdb environment of the emulator that was started last. */
const opened = () => open.mock.results[0]!.value as Root

test('a write waits for the disk, unless it is told otherwise', async () => {
  await cloud.start()
  expect(open).toHaveBeenCalledWith(expect.objectContaining({ noSync: false, overlappingSync: false }))
})

test('what was written without waiting for the disk is brought there by closing', async () => {
  const hasty = await cloud.start({ durable: false })
  expect(open).toHaveBeenCalledWith(expect.objectContaining({ noSync: true }))
  const sync = jest.spyOn(opened(), 'sync')
  await hasty.call('oWang', 'store', { how: 'add', id: 'kept' })
  expect(sync).not.toHaveBeenCalled()
  await hasty.close()
  expect(sync).toHaveBeenCalledTimes(1)
})
