import { CloudError, wireError } from '../../../../src/cloud/errors'
import type { ActAnswer, QueueItem } from '../../../../src/cloud/queue/item'
import { createQueue, type QueuePorts } from '../../../../src/cloud/queue/queue'
import { addition, createShelf, submission } from './fixtures'

const answer: ActAnswer = { id: 'a', stage: 'asked', version: 2 }

function setUp(send: QueuePorts['send'], beginning: QueueItem[] = []) {
  const shelf = createShelf(beginning)
  const sent: string[] = []
  const queue = createQueue({ ...shelf, send, sent: ({ key }) => void sent.push(key) })
  return { queue, shelf, sent }
}

const refuse = (name: 'STALE' | 'UNEXPECTED' | 'CLIENT_OUTDATED', message = '有人先办了一步。') => {
  throw new CloudError(name, message)
}

describe('an item handed to the queue', () => {
  test('is kept before it is sent', async () => {
    const keptWhileSending: number[] = []
    const { queue, shelf } = setUp(async () => {
      keptWhileSending.push(shelf.load().length)
      return answer
    })
    await queue.deliver(addition('1', 'a'))
    expect(keptWhileSending).toEqual([1])
  })

  test('is let go once the cloud has answered, with the answer', async () => {
    const { queue, shelf, sent } = setUp(async () => answer)
    expect(await queue.deliver(addition('1', 'a'))).toEqual({ state: 'sent', answer })
    expect(shelf.load()).toEqual([])
    expect(sent).toEqual(['1'])
  })

  test('stays without signal, and goes at the next attempt', async () => {
    let signal = false
    const { queue, sent } = setUp(async () => {
      if (!signal) throw wireError('NO_SIGNAL')
      return answer
    })
    expect(await queue.deliver(addition('1', 'a'))).toEqual({ state: 'kept' })
    signal = true
    await queue.flush('wang')
    expect(sent).toEqual(['1'])
  })

  test('stays where only a newer release is heard, untouched and ahead of what follows, and goes by that one', async () => {
    let release = 'old'
    let tries = 0
    const { queue, sent, shelf } = setUp(async () => {
      tries += 1
      if (release === 'old') refuse('CLIENT_OUTDATED')
      return answer
    })
    const item = addition('1', 'a')
    expect(await queue.deliver(item, [addition('2', 'b')])).toEqual({ state: 'kept' })
    expect([tries, shelf.load()]).toEqual([1, [item, addition('2', 'b')]])
    release = 'new'
    await queue.flush('wang')
    expect(sent).toEqual(['1', '2'])
  })

  test('goes back to its form when refused, with all that belonged after it', async () => {
    const { queue, shelf } = setUp(async () => refuse('STALE'))
    await expect(queue.deliver(submission('a'), [addition('1', 'a')])).rejects.toMatchObject({
      name: 'STALE'
    })
    expect(shelf.load()).toEqual([])
  })

  test('is said by its form while it is being sent, and waits once there was no signal', async () => {
    const said: boolean[] = []
    const { queue } = setUp(async () => {
      said.push(queue.isAwaited('1'))
      throw wireError('NO_SIGNAL')
    })
    await queue.deliver(addition('1', 'a'))
    expect(said).toEqual([true])
    expect(queue.isAwaited('1')).toBe(false)
  })

  test('waits for all to see when its form goes while it is being sent', async () => {
    let here = true
    const shown: boolean[] = []
    const { queue } = setUp(async () => {
      queue.subscribe(() => shown.push(!queue.isAwaited('1')))
      here = false
      queue.formGone()
      return answer
    })
    await queue.deliver(addition('1', 'a'), [], () => here)
    expect(shown[0]).toBe(true)
  })

  test('keeps a refusal that its form is not there to hear', async () => {
    const { queue, shelf } = setUp(async () => refuse('STALE'))
    expect(await queue.deliver(addition('1', 'a'), [], () => false)).toEqual({ state: 'kept' })
    expect(shelf.load()).toMatchObject([{ key: '1', refusal: { name: 'STALE' } }])
  })

  test('is not accepted by a phone without room, which keeps what it had', async () => {
    const { queue } = setUp(async () => answer)
    const full = createQueue({
      load: () => [],
      save: () => {
        throw wireError('NOT_KEPT')
      },
      send: async () => answer
    })
    await expect(full.deliver(addition('1', 'a'))).rejects.toMatchObject({ name: 'NOT_KEPT' })
    expect(full.items()).toEqual([])
    expect(queue.items()).toEqual([])
  })

  test('is sent although the queue is just finishing something else', async () => {
    let release: (value: ActAnswer) => void = () => undefined
    const { queue, sent } = setUp((item) =>
      item.key === '1' ? new Promise((resolve) => (release = resolve)) : Promise.resolve(answer)
    )
    const first = queue.deliver(addition('1', 'a'))
    const second = queue.deliver(addition('2', 'b'))
    release(answer)
    await expect(first).resolves.toMatchObject({ state: 'sent' })
    await expect(second).resolves.toMatchObject({ state: 'sent' })
    expect(sent).toEqual(['1', '2'])
  })
})

describe('an item refused while nobody waits for it', () => {
  test('is kept with what the cloud said, until the person decides', async () => {
    const { queue } = setUp(async () => refuse('STALE'), [addition('1', 'a')])
    await queue.flush('wang')
    expect(queue.items()).toMatchObject([
      { key: '1', input: { text: 'words of 1' }, refusal: { name: 'STALE', message: '有人先办了一步。' } }
    ])
  })

  test('goes again when the person changed it', async () => {
    const heard: unknown[] = []
    const { queue } = setUp(
      async (item) => {
        heard.push(item.input)
        return heard.length === 1 ? refuse('STALE') : answer
      },
      [addition('1', 'a')]
    )
    await queue.flush('wang')
    queue.revise('1', '2', { text: 'clearer' })
    await queue.flush('wang')
    expect(heard[1]).toEqual({ id: 'a', act: '2', text: 'clearer' })
    expect(queue.items()).toEqual([])
  })

  test('is gone when the person gives it up', async () => {
    const { queue, shelf } = setUp(async () => refuse('STALE'), [addition('1', 'a')])
    await queue.flush('wang')
    queue.drop('1')
    expect(shelf.load()).toEqual([])
  })
})

describe('a cloud that fails without a reason', () => {
  test('is tried five times before the person is asked', async () => {
    let tries = 0
    const { queue } = setUp(async () => {
      tries += 1
      return refuse('UNEXPECTED', '服务出了点问题。')
    }, [addition('1', 'a')])
    for (let round = 1; round <= 4; round++) await queue.flush('wang')
    expect(queue.items()[0]?.refusal).toBeUndefined()
    await queue.flush('wang')
    expect(queue.items()[0]?.refusal).toEqual({ name: 'UNEXPECTED', message: '服务出了点问题。' })
    await queue.flush('wang')
    expect(tries).toBe(5)
  })

  test('does not hold up other matters', async () => {
    const { queue, sent } = setUp(
      async (item) => (item.subjectId === 'a' ? refuse('UNEXPECTED') : answer),
      [addition('1', 'a'), addition('2', 'b')]
    )
    await queue.flush('wang')
    expect(sent).toEqual(['2'])
  })
})

test('without signal only one item is tried', async () => {
  let tries = 0
  const { queue } = setUp(async () => {
    tries += 1
    throw wireError('NO_SIGNAL')
  }, [addition('1', 'a'), addition('2', 'b')])
  await queue.flush('wang')
  expect(tries).toBe(1)
})

test('what is on its way is not sent again by whoever asks meanwhile', async () => {
  let tries = 0
  const { queue, sent } = setUp(async () => {
    tries += 1
    await Promise.resolve()
    return answer
  }, [addition('1', 'a')])
  await Promise.all([queue.flush('wang'), queue.flush('wang')])
  expect([tries, sent]).toEqual([1, ['1']])
})

test('a photo uploaded once is remembered across a failure', async () => {
  const photo = { path: 'wxfile://a.jpg', size: 10 }
  const uploads: (string | undefined)[] = []
  const { queue } = setUp(
    async (item, keep) => {
      uploads.push(item.photos[0]?.fileId)
      if (item.photos[0]?.fileId) return answer
      keep({ photos: [{ ...photo, fileId: 'cloud://a' }] })
      throw wireError('TIMED_OUT')
    },
    [addition('1', 'a', { photos: [photo] })]
  )
  await queue.flush('wang')
  await queue.flush('wang')
  expect(uploads).toEqual([undefined, 'cloud://a'])
})
