import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { matters } from '../../../cloudfunctions/domain/matter/state/matters'
import { talkBytes, talkLimit, textLimit } from '../../../types/domain/limits'
import type { Stage } from '../../../types/domain/stages'
import { stored } from '../../support/memoryCloud'
import { memoryVillage, refusalOf } from '../../support/memoryVillage'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

/** A matter at a stage about which so many entries were written; returns its id. */
async function talkedOver(stage: Stage, entries: number, text = '还有一句'): Promise<string> {
  const id = await village.reach(stage)
  const { history } = village.matter(id)
  const last = history.at(-1)!
  const more = Array.from({ length: entries - history.length }, (_none, index) => {
    const seq = history.length + index + 1
    return { ...last, act: 'add' as const, seq, id: `talk-${seq}`, print: `print-${seq}`, text }
  })
  const full: Matter = matters.documentOf(id, [...history, ...more])
  stored.get('matters')!.set(id, { ...full })
  return id
}

describe('a matter that was talked over for long', () => {
  it.each([
    ['add', 'asked', 'a.resident'],
    ['progress', 'handling', 'a.handler']
  ] as const)('takes one more word by %s below the limit and none at it', async (act, stage, who) => {
    const id = await talkedOver(stage, talkLimit - 1)
    await village.act(who, act, id, { text: '最后一句' })
    expect(village.matter(id).version).toBe(talkLimit)
    expect(await refusalOf(village.act(who, act, id, { text: '再一句' }))).toBe('HISTORY_FULL')
    expect(village.matter(id).version).toBe(talkLimit)
  })

  it('takes no more once few words were very long: one answer of the cloud would not hold them', async () => {
    const long = '长'.repeat(textLimit)
    const entries = Math.ceil(talkBytes / Buffer.byteLength(long)) + 1
    expect(entries).toBeLessThan(talkLimit)
    const id = await talkedOver('asked', entries, long)
    expect(await refusalOf(village.act('a.resident', 'add', id, { text: '再一句' }))).toBe('HISTORY_FULL')
    const whole = Buffer.byteLength(JSON.stringify(JSON.stringify(village.matter(id))))
    expect(2 * whole).toBeLessThan(1024 * 1024)
  })

  it('still takes the answer to a question, which moves it on', async () => {
    const id = await talkedOver('returned', talkLimit)
    await village.act('a.resident', 'add', id, { text: '是第二盏' })
    expect(village.matter(id)).toMatchObject({ stage: 'asked', version: talkLimit + 1 })
  })

  it('can still be brought to its end', async () => {
    const id = await talkedOver('asked', talkLimit)
    await village.lead(id, 'closed')
    expect(village.matter(id)).toMatchObject({ stage: 'closed', version: talkLimit + 5 })
  })
})
