/** @jest-environment jsdom */
import { DateField } from '../../../src/ui/DateField'
import { dayFromNow } from '../../../src/ui/words/dates'
import { draw } from '../support/draw'

const shown: Record<string, unknown>[] = []
jest.mock('@tarojs/components', () => ({
  ...jest.requireActual('@tarojs/components'),
  Picker: (props: Record<string, unknown>) => {
    shown.push(props)
    return props.children
  }
}))

async function wheel(bounds: { first?: string; last?: string }, value?: string, error?: string) {
  const page = await draw(
    <DateField label="到哪天" value={value} empty="选一天" onChange={jest.fn()} {...bounds} error={error} />
  )
  const words = page.text()
  await page.remove()
  const { value: opens, start, end } = shown.at(-1)!
  return { opens, start, end, words }
}

const [yesterday, today, tomorrow, later] = [-1, 0, 1, 9].map((days) => dayFromNow(days))

test.each([
  ['today where nothing is said', {}, undefined, today],
  ['today where it is allowed', { first: today, last: later }, undefined, today],
  ['the first day allowed', { first: tomorrow, last: later }, undefined, tomorrow],
  ['the last day allowed', { last: yesterday }, undefined, yesterday],
  ['what was chosen', { first: today, last: later }, tomorrow, tomorrow],
  ['the nearest to what may be chosen no more', { first: today, last: later }, yesterday, today]
])('the wheel opens on %s', async (_name, bounds, value, opens) => {
  expect(await wheel(bounds as object, value)).toMatchObject({ opens })
})

test('the wheel offers no other day', async () => {
  expect(await wheel({ first: tomorrow!, last: later! })).toMatchObject({ start: tomorrow, end: later })
})

test('a wheel without a day left is open at its end, for the cloud to refuse', async () => {
  expect(await wheel({ first: later!, last: tomorrow! })).toMatchObject({
    opens: later,
    start: later,
    end: undefined
  })
})

test('what the cloud says of a day stands beside it', async () => {
  expect((await wheel({}, today, '最早可以选 12 月 1 日')).words).toContain('最早可以选 12 月 1 日')
})
