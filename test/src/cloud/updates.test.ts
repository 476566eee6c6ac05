import { createUpdates } from '../../../src/cloud/updates/updates'

/** A platform on which a test says when a release is there, and a person who answers as told. */
function phone({ always = false, says = true } = {}) {
  const told = { applied: 0, asked: 0, ready: () => undefined as void }
  const updates = createUpdates(
    { onReady: (heard) => (told.ready = heard), apply: () => void (told.applied += 1), always },
    () => Promise.resolve(says).finally(() => (told.asked += 1))
  )
  updates.listen()
  return { told, updates }
}
const soon = () => new Promise((resolve) => setImmediate(resolve))

test('a new release is put on where the person says so', async () => {
  const { told } = phone()
  told.ready()
  expect(told.applied).toBe(0)
  await soon()
  expect(told).toMatchObject({ asked: 1, applied: 1 })
})

test('a person who would rather wait is asked once and keeps the release', async () => {
  const { told } = phone({ says: false })
  told.ready()
  await soon()
  told.ready()
  await soon()
  expect(told).toMatchObject({ asked: 1, applied: 0 })
})

test('where this release is served no more the new one is put on at once, now or when it is there', async () => {
  const early = phone({ says: false })
  early.told.ready()
  await soon()
  early.updates.need()
  expect(early.told.applied).toBe(1)
  const late = phone()
  late.updates.need()
  expect(late.told.applied).toBe(0)
  late.told.ready()
  expect(late.told).toMatchObject({ asked: 0, applied: 1 })
})

test('a page of a browser begins anew only by its person, however often it is refused', async () => {
  const { told, updates } = phone({ always: true, says: false })
  updates.need()
  updates.need()
  await soon()
  expect(told).toMatchObject({ asked: 1, applied: 0 })
})
