import { CloudError, wireError } from '../../../src/cloud/errors'
import { withRetry } from '../../../src/cloud/retry'

function setUp(...fates: (Error | string)[]) {
  const pauses: number[] = []
  const attempt = jest.fn(async () => {
    const fate = fates.shift()
    if (fate instanceof Error) throw fate
    return fate
  })
  return {
    attempt,
    pauses,
    run: () => withRetry(attempt, async (milliseconds) => void pauses.push(milliseconds))
  }
}

test('an answer is taken at once', async () => {
  const { run, attempt } = setUp('answer')
  expect(await run()).toBe('answer')
  expect(attempt).toHaveBeenCalledTimes(1)
})

test('a lost call is tried again after growing pauses', async () => {
  const { run, pauses } = setUp(wireError('NO_SIGNAL'), wireError('TIMED_OUT'), 'answer')
  expect(await run()).toBe('answer')
  expect(pauses).toEqual([400, 1200])
})

test('after three losses it says why', async () => {
  const { run, attempt } = setUp(wireError('NO_SIGNAL'), wireError('NO_SIGNAL'), wireError('TIMED_OUT'))
  await expect(run()).rejects.toMatchObject({ name: 'TIMED_OUT' })
  expect(attempt).toHaveBeenCalledTimes(3)
})

test('an answer that says no is final', async () => {
  const { run, attempt } = setUp(new CloudError('NOT_ALLOWED', '这一步不归您办。'))
  await expect(run()).rejects.toMatchObject({ name: 'NOT_ALLOWED' })
  expect(attempt).toHaveBeenCalledTimes(1)
})
