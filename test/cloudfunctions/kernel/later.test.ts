import { inCall } from '../../../cloudfunctions/kernel/inCall'
import { later, settledOrOver } from '../../../cloudfunctions/kernel/later'

const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined)
afterAll(() => logged.mockRestore())

/** Work that ends when it is told to. */
function work(): { promise: Promise<void>; end(): void } {
  let end = () => {}
  const promise = new Promise<void>((resolve) => {
    end = resolve
  })
  return { promise, end }
}

describe('what follows from an act', () => {
  it('is waited for, with what follows from it', () =>
    inCall(async () => {
      const done: string[] = []
      const [first, second] = [work(), work()]
      later(
        'one',
        first.promise.then(() => {
          done.push('first')
          later(
            'two',
            second.promise.then(() => void done.push('second'))
          )
        })
      )
      const waited = settledOrOver(10_000).then(() => done.push('answered'))
      first.end()
      await new Promise((resolve) => setImmediate(resolve))
      second.end()
      await waited
      expect(done).toEqual(['first', 'second', 'answered'])
    }))

  it('is not waited for longer than a moment, and goes on', () =>
    inCall(async () => {
      const slow = work()
      let done = false
      later(
        'slow',
        slow.promise.then(() => {
          done = true
        })
      )
      await settledOrOver(1)
      expect(done).toBe(false)
      slow.end()
      await settledOrOver(10_000)
      expect(done).toBe(true)
    }))

  it('is waited for by nobody else’s call', async () => {
    const slow = work()
    await inCall(async () => {
      later('slow', slow.promise)
      await settledOrOver(1)
    })
    await inCall(() => settledOrOver(60_000))
    slow.end()
  })

  it('fails nobody’s call: it is logged, and the clock tries it again', () =>
    inCall(async () => {
      later('broken', Promise.reject(new Error('no')))
      await settledOrOver(10_000)
      expect(logged).toHaveBeenCalledWith(expect.stringMatching(/"at":"broken".*Error: no/))
    }))

  it('keeps nobody waiting where there is none', () => inCall(() => settledOrOver(60_000)))
})
