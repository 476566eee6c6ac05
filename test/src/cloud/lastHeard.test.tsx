/** @jest-environment jsdom */
import { readCache } from '../../../src/cloud/readCache'
import { lastHeard } from '../../../src/cloud/lastHeard'
import { usePages } from '../../../src/cloud/usePages'
import { useRead } from '../../../src/cloud/useRead'
import { wire } from '../../../src/cloud/wire'
import { mine } from '../../../types/api/link/mine'
import { draw } from '../support/draw'

jest.mock('../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
const heard = jest.mocked(wire.call)

const place = 'link.mine:{}'
const service = {
  category: 'home',
  hub: null,
  exempt: null,
  volunteers: false,
  range: { min: 5, max: 20 },
  monthly: false
}

test('what an earlier version kept in another form is as if nothing were kept', () => {
  readCache.write(place, { rows: [], after: null })
  expect(lastHeard(mine, place)).toEqual({})
  expect(lastHeard(mine, undefined)).toEqual({})
})

test('a page that reads a list and what comes with it finds both again, whichever was heard last', async () => {
  const value = { rows: [], after: null, service }
  heard.mockResolvedValue({ ok: true, value } as never)
  function Both() {
    const list = usePages(mine, {})
    const { value: all } = useRead(mine, {})
    return <div>{`${list.rows?.length} ${JSON.stringify(all?.service)}`}</div>
  }
  const first = await draw(<Both />)
  await first.remove()
  expect(lastHeard(mine, place).value).toMatchObject({ rows: [], service })
})
