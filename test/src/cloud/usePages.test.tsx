/** @jest-environment jsdom */
import { act } from 'react'
import { usePages } from '../../../src/cloud/usePages'
import { wire } from '../../../src/cloud/wire'
import { own } from '../../../types/api/account/own'
import { draw } from '../support/draw'

jest.mock('../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
const heard = jest.mocked(wire.call)

let list: ReturnType<typeof usePages<typeof own>>
function Bench() {
  list = usePages(own, {})
  return <div>{list.rows?.length}</div>
}

test('asks once for all that ask while an answer is on its way, and again only for who wants it anew', async () => {
  const answers: (() => void)[] = []
  heard.mockImplementation(
    () =>
      new Promise((resolve) =>
        answers.push(() => resolve({ ok: true, value: { rows: [], after: null } }))
      ) as never
  )
  const page = await draw(<Bench />)
  await act(async () => {
    void list.reload()
    void list.reload()
    void list.reload(true)
  })
  expect(answers).toHaveLength(1)
  await act(async () => answers[0]!())
  expect(answers).toHaveLength(2)
  await act(async () => answers[1]!())
  expect(answers).toHaveLength(2)
  await page.remove()
})
