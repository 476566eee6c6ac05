/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Button } from '../../../src/ui/Button'
import { draw } from '../support/draw'

test('a button that cannot be pressed yet says what is missing', async () => {
  const press = jest.fn()
  const page = await draw(
    <Button disabled="先写姓名" onPress={press}>
      加上
    </Button>
  )
  expect(page.text()).toContain('先写姓名')
  await page.tap('加上')
  expect(press).not.toHaveBeenCalled()
  await page.remove()
})

test('one that can be pressed, or is carried out, says nothing of it', async () => {
  const page = await draw(
    <>
      <Button disabled={false} onPress={jest.fn()}>
        加上
      </Button>
      <Button disabled="先写姓名" busy="正在加…" onPress={jest.fn()}>
        加上
      </Button>
    </>
  )
  expect(page.text()).toBe('加上正在加…')
  await page.remove()
})

test('no button is off without a word, but while something is sent', () => {
  const root = join(__dirname, '../../../src')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx')
  )
  const silent = files
    .filter((name) => name !== 'ui/Button.tsx' && name !== 'ui/Pressable.tsx')
    .flatMap((name) => {
      const told = readFileSync(join(root, name), 'utf8').matchAll(/\bdisabled=\{([^}]*)\}/g)
      return [...told].map(([, why]) => `${name}: ${why}`)
    })
    .filter((line) => !/[一-龥]|missing|sending|: off$/.test(line))
  expect(silent).toEqual([])
})
