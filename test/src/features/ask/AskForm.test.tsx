/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import { act } from 'react'
import { wireError } from '../../../../src/cloud/errors'
import { queue } from '../../../../src/cloud/queue'
import { wire } from '../../../../src/cloud/wire'
import { AskForm } from '../../../../src/features/ask/AskForm'
import { useAskForm } from '../../../../src/features/ask/useAskForm'
import { Button } from '../../../../src/ui/Button'
import { draw } from '../../support/draw'
import { phone } from '../../support/taro'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)

const whom = {
  first: '王长河',
  levels: [
    { name: '石桥村村委会', open: true },
    { name: '清水镇党委办公室', open: true }
  ],
  choices: [
    { id: 'hub', name: '王长河', title: '党员中心户', sorts: true, serves: [] },
    { id: 'p-officer', name: '李建国', title: '党支部书记', sorts: false, serves: [0] }
  ]
}
type Said = { method: string; input: { id: string; text: string; about?: string[]; householdId?: string } }
const asked = (method: string) =>
  heard.mock.calls.map(([, said]) => said as Said).filter((said) => said.method === method)
const submitted = () => asked('submit').map(({ input }) => input)

/** The cloud as it answers; `submit` may be refused or out of reach. */
function cloud(submit: () => Promise<unknown> = () => Promise.resolve()) {
  heard.mockImplementation(async (_, said) => {
    const { method, input } = said as Said
    if (method === 'whom') return { ok: true, value: whom }
    return ((await submit()) as never) ?? { ok: true, value: { id: input.id, stage: 'asked', version: 1 } }
  })
}

const onSent = jest.fn()
function Form({ behalf }: { behalf?: boolean }) {
  const form = useAskForm(onSent, behalf ? { householdId: 'household-1', receipt: 'AAAABBBBCC' } : undefined)
  return (
    <>
      <AskForm form={form} suggested={false} />
      <Button disabled={!form.ready} onPress={form.send}>
        {form.button}
      </Button>
    </>
  )
}

const later = (ms = 20) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)))

/** Taps what sends, and gives the page the time to find out what to ask. */
async function send(page: Awaited<ReturnType<typeof draw>>, ms?: number) {
  await page.tap('发出去')
  await later(ms)
}

const complaint = '李书记占了路边的地'
async function typed(text: string, behalf?: boolean) {
  const page = await draw(<Form behalf={behalf} />)
  await page.type(text)
  return page
}

beforeEach(() => {
  jest.resetAllMocks()
  phone.kept.clear()
  cloud()
})

test('words that name nobody are sent in one tap', async () => {
  const page = await typed('桥头的路灯不亮')
  await send(page)
  expect(submitted()).toMatchObject([{ text: '桥头的路灯不亮' }])
  expect(onSent).toHaveBeenCalledTimes(1)
  await page.remove()
})

test('words that name somebody who would receive them wait for an answer', async () => {
  const page = await typed(complaint)
  await send(page)
  expect(page.text()).toContain('不想让他看到吗？')
  expect(page.text()).toContain('李建国看不到这件事，由清水镇党委办公室来办')
  expect(submitted()).toEqual([])
  await page.remove()
})

test.each([
  ['不让他看到', ['p-officer']],
  ['照样发', undefined]
])('%s sends in one tap', async (words, about) => {
  const page = await typed(complaint)
  await send(page)
  await page.tap(words)
  expect(submitted().map((one) => [one.text, one.about])).toEqual([[complaint, about]])
  expect(onSent).toHaveBeenCalledTimes(1)
  await page.remove()
})

test('who sends before it is known who would receive it is asked all the same', async () => {
  let tell = (_: unknown) => undefined as void
  heard.mockImplementation(() => new Promise((resolve) => (tell = resolve as typeof tell)))
  const page = await typed(complaint)
  await send(page)
  expect(submitted()).toEqual([])
  tell({ ok: true, value: whom })
  await later()
  await later()
  expect(page.text()).toContain('不想让他看到吗？')
  expect(submitted()).toEqual([])
  await page.remove()
})

test('back sends nothing and keeps every word', async () => {
  const page = await typed(complaint)
  await send(page)
  await page.tap('先不发，再改改')
  expect(page.text()).not.toContain('不想让他看到吗？')
  expect(document.querySelector('textarea')?.value).toBe(complaint)
  expect(submitted()).toEqual([])
  await page.remove()
})

test('who was asked about once is not asked about again, whoever is named besides is', async () => {
  cloud(() => Promise.resolve({ ok: false, error: { name: 'PHOTO_BAD', message: '这不是照片，请换一张。' } }))
  const page = await typed(complaint)
  await send(page)
  await page.tap('照样发')
  expect(page.text()).toContain('这不是照片')
  await send(page)
  expect(submitted()).toHaveLength(2)
  await page.type(`${complaint}，王长河也在`)
  await send(page)
  expect(page.text()).toContain('您写到了王长河(党员中心户)。')
  await page.remove()
})

test('who is chosen already is not asked about; a refusal leaves the choice and the words', async () => {
  cloud(() => Promise.resolve({ ok: false, error: { name: 'ABOUT_NOBODY', message: '没有人能办。' } }))
  const page = await typed(complaint)
  await send(page)
  await page.tap('不让他看到')
  expect(document.querySelector('textarea')?.value).toBe(complaint)
  await send(page)
  expect(submitted().map(({ about }) => about)).toEqual([['p-officer'], ['p-officer']])
  await page.remove()
})

test('without signal the question comes from what was last known, and the answer is kept to be sent', async () => {
  const before = await typed('路')
  await before.remove()
  cloud(() => Promise.reject(wireError('NO_SIGNAL')))
  const page = await typed(complaint)
  await send(page)
  await page.tap('不让他看到')
  expect(onSent).toHaveBeenCalledTimes(1)
  cloud()
  heard.mockClear()
  await queue.flush('')
  expect(submitted().map(({ about }) => about)).toEqual([['p-officer']])
  await page.remove()
})

test('where nobody tells in time who would receive it, it is sent as it is', async () => {
  heard.mockRejectedValue(wireError('NO_SIGNAL'))
  const page = await typed(complaint)
  await send(page, 1_600)
  expect(onSent).toHaveBeenCalledTimes(1)
  cloud()
  await queue.flush('')
  expect(submitted().map(({ about }) => about)).toContain(undefined)
  await page.remove()
})

test('a member who files for a household is asked too, by whom that household’s matters reach', async () => {
  const page = await typed(complaint, true)
  await send(page)
  expect(page.text()).toContain('不想让他看到吗？')
  expect(asked('whom').map(({ input }) => input)).toContainEqual({ householdId: 'household-1' })
  await page.remove()
})
