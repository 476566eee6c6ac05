import { together } from '../../../scripts/build/together'

const untilGivenUp = (giveUp: AbortSignal, log: string[]) =>
  new Promise<void>((_, reject) =>
    giveUp.addEventListener('abort', () => {
      log.push('ended')
      reject(new Error('given up'))
    })
  )

it('ends when every piece has ended', async () => {
  const log: string[] = []
  await together(() => ['a', 'b'].map(async (piece) => void log.push(piece)))
  expect(log).toEqual(['a', 'b'])
})

it('gives up the others where one fails, waits for them and throws the first error', async () => {
  const log: string[] = []
  const work = together((giveUp) => [untilGivenUp(giveUp, log), Promise.reject(new Error('broken'))])
  await expect(work).rejects.toThrow('broken')
  expect(log).toEqual(['ended'])
})

it('gives all of them up when it is stopped', async () => {
  const log: string[] = []
  const stop = new AbortController()
  const work = together((giveUp) => [untilGivenUp(giveUp, log), untilGivenUp(giveUp, log)], stop.signal)
  stop.abort()
  await expect(work).rejects.toThrow('given up')
  expect(log).toEqual(['ended', 'ended'])
})
