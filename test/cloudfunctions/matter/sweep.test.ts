import { collection, setGate } from '../../support/memoryCloud'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { personIdOf } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const hub = personIdOf('a.hub')
const fails = (collectionName: string) =>
  setGate((action, name) =>
    action === 'add' && name === collectionName ? Promise.reject(new Error('frozen')) : Promise.resolve()
  )

/** A matter whose instance froze before the hub was told. */
async function frozen(at: string): Promise<string> {
  village.at(at)
  fails('messages')
  const id = await village.submit()
  await settled()
  setGate()
  return id
}

beforeEach(() => {
  village.reset()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => jest.restoreAllMocks())

describe('the sweep', () => {
  it('carries out what was left undone, and nothing a second time', async () => {
    const id = await frozen('2026-11-23T02:00:00Z')
    expect(village.told(hub)).toEqual([])
    expect(await village.sweep('2026-11-23T02:01:00Z')).toEqual({ done: 1, failed: 0 })
    expect(village.told(hub)).toHaveLength(1)
    expect(village.matter(id)).toMatchObject({ pending: [], pendingSince: null })
    expect(await village.sweep('2026-11-23T02:02:00Z')).toEqual({ done: 0, failed: 0 })
  })

  it('leaves alone what is not ten seconds old', async () => {
    await frozen('2026-11-23T02:00:00Z')
    expect(await village.sweep('2026-11-23T02:00:10Z')).toEqual({ done: 0, failed: 0 })
    expect(await village.sweep('2026-11-23T02:00:10.001Z')).toEqual({ done: 1, failed: 0 })
  })

  it('puts off what fails, and what of it went through is not done again; the oldest of the others goes first', async () => {
    const bad = await frozen('2026-11-23T02:00:00Z')
    const first = await frozen('2026-11-23T02:00:20Z')
    const second = await frozen('2026-11-23T02:00:40Z')
    let failed = false
    setGate((action, name) => {
      const isBad = action === 'add' && name === 'messages' && !failed
      failed ||= isBad
      return isBad ? Promise.reject(new Error('bad')) : Promise.resolve()
    })
    expect(await village.sweep('2026-11-23T02:10:00Z')).toEqual({ done: 2, failed: 1 })
    expect(village.matter(bad)).toMatchObject({
      pending: [{ kind: 'message' }],
      pendingSince: new Date('2026-11-23T02:11:00Z')
    })
    expect([first, second].map((id) => village.matter(id).pending)).toEqual([[], []])
  })

  it('does not queue a matter again whose list somebody else emptied meanwhile', async () => {
    const id = await frozen('2026-11-23T02:00:00Z')
    let emptied = false
    setGate(async (action, name) => {
      if (action !== 'add' || name !== 'messages' || emptied) return
      emptied = true
      await collection('matters')
        .doc(id)
        .update({ data: { pending: [], pendingSince: null } })
      throw new Error('frozen')
    })
    expect(await village.sweep('2026-11-23T02:10:00Z')).toEqual({ done: 0, failed: 1 })
    expect(village.matter(id)).toMatchObject({ pending: [], pendingSince: null })
  })

  it('does not keep people waiting for the effects, nor tell them of their failure', async () => {
    village.at('2026-11-23T02:00:00Z')
    fails('messages')
    expect(village.matter(await village.submit()).stage).toBe('asked')
    await settled()
  })
})
