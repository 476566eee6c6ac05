import { startCloud, type Cloud } from './support/cloud'

let cloud: Cloud
beforeEach(async () => {
  cloud = await startCloud({
    accounts: { indexes: [{ name: 'by_owner', keys: { owner: 1 } }] },
    others: { indexes: [{ name: 'once', keys: { code: 1 }, unique: true }] }
  })
  await cloud.collection('accounts').add({ data: [account('a', 10), account('b', 20)] })
})
afterEach(() => cloud.close())

const account = (_id: string, sum: number) => ({ _id, sum, owner: 'x' })
const accounts = () => cloud.collection('accounts')
const sumOf = async (id: string) => (await accounts().doc(id).get()).data?.sum
const CONFLICT =
  /\[ResourceUnavailable\.TransactionConflict\] Transaction is conflict, maybe resource operated by others\./
const GONE =
  /\[ResourceUnavailable\.TransactionNotExist\] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds\./

test('a transaction sees its own writes, and others see them after the commit', async () => {
  const transaction = await cloud.db.startTransaction()
  const inside = transaction.collection('accounts')
  await inside.doc('a').update({ data: { sum: 11 } })
  await inside.add({ data: account('c', 30) })
  await inside.doc('b').remove()
  expect((await inside.doc('a').get()).data?.sum).toBe(11)
  const unordered = await inside.where({ owner: 'x' }).get()
  expect(unordered.data.map(({ _id }) => _id)).toEqual(['a', 'c'])
  expect(await sumOf('a')).toBe(10)
  await transaction.commit()
  expect(await sumOf('a')).toBe(11)
  expect((await accounts().where({ owner: 'x' }).get()).data.map(({ _id }) => _id)).toEqual(['a', 'c'])
})

test('a rollback leaves nothing behind', async () => {
  const transaction = await cloud.db.startTransaction()
  await transaction
    .collection('accounts')
    .doc('a')
    .update({ data: { sum: 99 } })
  await transaction.rollback()
  expect(await sumOf('a')).toBe(10)
})

test('the snapshot is taken at the first operation, not at the start', async () => {
  const transaction = await cloud.db.startTransaction()
  await accounts()
    .doc('a')
    .update({ data: { sum: 12 } })
  const inside = transaction.collection('accounts')
  expect((await inside.doc('a').get()).data?.sum).toBe(12)
  await accounts()
    .doc('a')
    .update({ data: { sum: 13 } })
  expect((await inside.doc('a').get()).data?.sum).toBe(12)
  await transaction.rollback()
})

test('a missing document is null in a transaction', async () => {
  const quiet = cloud.sdk.database({ throwOnNotFound: false })
  const transaction = await quiet.startTransaction()
  expect((await transaction.collection('accounts').doc('none').get()).data).toBeNull()
  await transaction.rollback()
})

test('a write meets another open transaction: it fails at the write, and the transaction is over', async () => {
  const first = await cloud.db.startTransaction()
  const second = await cloud.db.startTransaction()
  await first
    .collection('accounts')
    .doc('a')
    .update({ data: { sum: 1 } })
  await expect(
    second
      .collection('accounts')
      .doc('a')
      .update({ data: { sum: 2 } })
  ).rejects.toThrow(CONFLICT)
  await expect(second.rollback()).rejects.toMatchObject({ message: expect.stringMatching(GONE) as string })
  await first.commit()
  expect(await sumOf('a')).toBe(1)
})

test('a write meets a commit from outside that came after the snapshot: it fails at the write', async () => {
  const transaction = await cloud.db.startTransaction()
  const inside = transaction.collection('accounts')
  await inside.doc('b').get()
  await accounts()
    .doc('a')
    .update({ data: { sum: 5 } })
  await expect(inside.doc('a').update({ data: { sum: 6 } })).rejects.toThrow(CONFLICT)
  expect(await sumOf('a')).toBe(5)
})

test('a write outside waits for the transaction that holds its document, and sees what it left', async () => {
  const transaction = await cloud.db.startTransaction()
  await transaction
    .collection('accounts')
    .doc('a')
    .update({ data: { sum: 100 } })
  const outside = accounts()
    .doc('a')
    .update({ data: { sum: cloud.command.inc(1) } })
  await transaction.commit()
  await outside
  expect(await sumOf('a')).toBe(101)
})

test('after 30 seconds a transaction is gone, and its documents are free', async () => {
  const transaction = await cloud.db.startTransaction()
  const inside = transaction.collection('accounts')
  await inside.doc('a').update({ data: { sum: 7 } })
  cloud.passed.ms += 30_001
  await accounts()
    .doc('a')
    .update({ data: { sum: 8 } })
  await expect(inside.doc('a').get()).rejects.toThrow(GONE)
  await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  expect(await sumOf('a')).toBe(8)
})

test('moving the clock does not end an open transaction', async () => {
  const transaction = await cloud.db.startTransaction()
  await transaction
    .collection('accounts')
    .doc('a')
    .update({ data: { sum: 7 } })
  cloud.clock.now += 365 * 86_400_000
  await transaction.commit()
  expect(await sumOf('a')).toBe(7)
})

test('at exactly 30 seconds a transaction still lives', async () => {
  const transaction = await cloud.db.startTransaction()
  await transaction
    .collection('accounts')
    .doc('a')
    .update({ data: { sum: 7 } })
  cloud.passed.ms += 30_000
  await transaction.commit()
  expect(await sumOf('a')).toBe(7)
})

test('a server date cannot be inserted in a transaction', async () => {
  const transaction = await cloud.db.startTransaction()
  const add = transaction.collection('accounts').add({ data: { at: cloud.db.serverDate() } })
  await expect(add).rejects.toThrow(/serverDate in a transaction is not supported/)
  await transaction.rollback()
})

test('a document that is already there cannot be added in a transaction, and ends it', async () => {
  const transaction = await cloud.db.startTransaction()
  await transaction.collection('accounts').add({ data: account('before', 1) })
  await expect(transaction.collection('accounts').add({ data: account('a', 1) })).rejects.toThrow(/E11000/)
  await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  expect((await accounts().where({ _id: 'before' }).get()).data).toEqual([])
})

test('a unique index broken in the meantime is a conflict at the commit', async () => {
  const transaction = await cloud.db.startTransaction()
  await transaction.collection('others').add({ data: { _id: 'x', code: 1 } })
  await cloud.collection('others').add({ data: { _id: 'y', code: 1 } })
  await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
})

test('set in a transaction replaces a document, and makes one that is missing', async () => {
  await cloud.db.runTransaction(async (transaction) => {
    await transaction
      .collection('accounts')
      .doc('a')
      .set({ data: { only: 1 } })
    await transaction
      .collection('accounts')
      .doc('new')
      .set({ data: { only: 2 } })
  })
  expect((await accounts().doc('a').get()).data).toEqual({ _id: 'a', only: 1 })
  expect((await accounts().doc('new').get()).data).toEqual({ _id: 'new', only: 2 })
})

test('an update by condition inside a transaction runs outside of it, as the SDK sends it', async () => {
  const transaction = await cloud.db.startTransaction()
  await transaction
    .collection('accounts')
    .where({ owner: 'x' })
    .update({ data: { sum: 0 } })
  await transaction.rollback()
  expect(await sumOf('a')).toBe(0)
})
