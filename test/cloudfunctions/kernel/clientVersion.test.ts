import { assertServed, clientOf } from '../../../cloudfunctions/kernel/clientVersion'
import { oldestClient, silentClient } from '../../../types/api/client'

const isServed = (client: string, oldest?: string) => {
  try {
    assertServed(client, oldest)
    return true
  } catch {
    return false
  }
}

it.each([
  ['0.2.0', '0.2.0', true],
  ['0.2.1', '0.2.0', true],
  ['0.1.9', '0.2.0', false],
  ['0.10.0', '0.9.0', true],
  ['0.9.9', '0.10.0', false],
  ['1.0.0', '0.99.99', true],
  ['0.99.99', '1.0.0', false],
  ['1.2.3', '1.2.10', false]
])('release %s where %s is the oldest served: %s', (client, oldest, served) =>
  expect(isServed(client, oldest)).toBe(served)
)

it('serves the release before, which said nothing of itself', () => {
  expect(isServed(silentClient)).toBe(true)
  expect(isServed(oldestClient)).toBe(true)
})

it.each([
  undefined,
  null,
  {},
  { client: 5 },
  { client: '' },
  { client: 'latest' },
  { client: '0.1' },
  { client: '0.0.0; x' }
])('takes %j for the release that said nothing', (event) => expect(clientOf(event)).toBe(silentClient))
