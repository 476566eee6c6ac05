import type { Wish } from '../../../cloudfunctions/domain/wish/wish'
import { dayIn, wishAct, wishIn, wishOn } from '../../support/samples/wish'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { openidOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())
afterEach(() => cloud.emulator.clock.reset())

const minute = async () => {
  await cloud.emulator.fireTimer('clock')
  await cloud.settled()
}
/** Sets the clock to a time of a day in Shanghai. */
const at = (day: string, time: string) => cloud.emulator.clock.set(Date.parse(`${day}T${time}+08:00`))
const told = async (who: string) =>
  valueOf(await cloud.call(who, 'account.messages', {})).rows.map(({ text }) => text)
const acts = async (id: string) => (await wishOn(cloud, id)).history.map(({ act }) => act)

/** A wish of a.resident that a.loner claimed for some days. */
async function claimed(days: number): Promise<{ id: string; until: string }> {
  const id = await wishIn(cloud, 'published')
  const until = dayIn(cloud, days)
  await wishAct(cloud, 'a.loner', 'claim', id, { until })
  await cloud.settled(id)
  return { id, until }
}

it('reminds who claimed a wish on the morning before, and gives it back to the wall at the end of its day', async () => {
  const { id, until } = await claimed(5)
  await at(dayIn(cloud, 4), '08:59:59')
  await minute()
  expect(await acts(id)).toHaveLength(4)
  await at(dayIn(cloud, 0), '09:00:00')
  await minute()
  await minute()
  expect((await acts(id)).slice(4)).toEqual(['remind'])
  expect((await told('a.loner'))[0]).toMatch(/^您认领的心愿说好 \d+ 月 \d+ 日前办到，别忘了。$/)
  await at(until, '23:59:59')
  await minute()
  expect((await wishOn(cloud, id)).stage).toBe('claimed')
  await cloud.emulator.clock.advance(1000)
  await Promise.all([minute(), minute(), minute()])
  await minute()
  const back = await wishOn(cloud, id)
  expect(back).toMatchObject({ stage: 'published', claim: null, returns: 1 })
  expect(back.history.map(({ act }) => act).slice(4)).toEqual(['remind', 'lapse'])
  // Everybody concerned is told, once, as it is.
  expect((await told('a.resident')).filter((text) => text.includes('没有办到'))).toEqual([
    expect.stringMatching(
      /^郑有田说好 \d+ 月 \d+ 日前办到，没有办到。心愿回到墙上，等别人来认领，让您久等了。$/
    )
  ])
  expect((await told('a.loner')).filter((text) => text.includes('回到墙上'))).toHaveLength(1)
  expect((await told('a.officer')).filter((text) => text.includes('到期没有办到'))).toHaveLength(1)
  const open = valueOf(await cloud.call('b.loner', 'wish.wall', { part: 'open', nodeId: 'town-1' })).rows
  expect(open.map((row) => row.id)).toContain(id)
  expect((await wishAct(cloud, 'b.loner', 'claim', id)).stage).toBe('claimed')
})

it('leaves a wish alone that was fulfilled in the last minute', async () => {
  const { id, until } = await claimed(2)
  await at(until, '23:59:00')
  await minute()
  await wishAct(cloud, 'a.loner', 'fulfil', id, { text: '赶上了' })
  await cloud.emulator.clock.advance(120_000)
  await minute()
  expect(await wishOn(cloud, id)).toMatchObject({ stage: 'fulfilled', returns: 0 })
})

it('asks once more who does not say whether it came true, and then settles it, never as thanked', async () => {
  const id = await wishIn(cloud, 'fulfilled')
  await cloud.emulator.clock.advance(7 * 86_400_000 + 1000)
  await minute()
  expect((await told('a.resident'))[0]).toBe('认领的人说办到了，您收到了吗？点开说一声。')
  await cloud.emulator.clock.advance(7 * 86_400_000)
  await minute()
  expect(await wishOn(cloud, id)).toMatchObject({ stage: 'unanswered', alarmKey: null })
  for (const part of ['open', 'claimed', 'done'] as const)
    expect(
      valueOf(await cloud.call('a.loner', 'wish.wall', { part })).rows.some((row) => row.id === id)
    ).toBe(false)
  // It is never too late to say that it did not come true: back to the wall it goes.
  await wishAct(cloud, 'a.resident', 'deny', id, { text: '没有收到', to: 'wall' })
  await cloud.settled(id)
  const open = valueOf(await cloud.call('a.loner', 'wish.wall', { part: 'open' })).rows
  expect(open.map((row) => row.id)).toContain(id)
})

it('tells once what is late with hub and office, and what nobody claims; nobody is waited for in silence', async () => {
  const ids = [
    await wishIn(cloud, 'wished'),
    await wishIn(cloud, 'collated'),
    await wishIn(cloud, 'published')
  ]
  await cloud.emulator.clock.advance(40 * 86_400_000)
  for (let run = 0; run < 3; run += 1) await minute()
  for (const id of ids) expect((await acts(id)).filter((act) => act === 'remind')).toHaveLength(1)
  expect((await told('a.hub'))[0]).toBe('有一个心愿过了整理的日子，请尽快整理。')
  expect(await told('a.officer')).toEqual(
    expect.arrayContaining([
      '有一个心愿过了整理的日子，请尽快整理。',
      '有一个心愿过了上墙的日子，请尽快定下来。',
      '墙上有一个心愿到日子了还没有人认领，请村里想想办法。'
    ])
  )
  expect((await told('a.resident')).slice(0, 3).sort()).toEqual([
    '心愿在墙上到日子了，还没有人认领。它还留在墙上，也请村里想想办法了。',
    '心愿过了上墙的日子还没有上墙，已经催了村里。',
    '心愿过了整理的日子还没有整理，已经催了。'
  ])
})

it('passes by one that is broken, and does the others', async () => {
  const bad = await claimed(1)
  const good = await claimed(1)
  await cloud.admin.set('wishes', bad.id, { history: 'broken' as unknown as Wish['history'] })
  await cloud.emulator.clock.advance(3 * 86_400_000)
  await minute()
  expect(await wishOn(cloud, good.id)).toMatchObject({ stage: 'published', returns: 1 })
  expect((await wishOn(cloud, bad.id)).stage).toBe('claimed')
})

it('finds what is due by an index, and reads no more than that', async () => {
  for (let count = 0; count < 8; count += 1) await wishIn(cloud, 'thanked')
  await minute()
  const timer = cloud.emulator
    .calls()
    .filter(({ name }) => name === 'wish')
    .at(-1)!
  const scan = timer.storeCalls.find(({ collection }) => collection === 'wishes')!
  expect(scan.examined).toBeLessThanOrEqual(2)
})

it('is not helped by a person who pretends to be the timer', async () => {
  const event = { Type: 'Timer', TriggerName: 'wishes' }
  expect(await cloud.emulator.call(openidOf('a.officer'), 'wish', event)).toMatchObject({
    ok: false,
    error: { name: 'METHOD_UNKNOWN' }
  })
})
