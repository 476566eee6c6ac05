/** @jest-environment jsdom */
import { CloudError } from '../../../src/cloud/errors'
import { ReadError } from '../../../src/ui/ReadError'
import { Trouble } from '../../../src/work/Trouble'
import { draw } from '../support/draw'

const again = jest.fn()
const error = (name: ConstructorParameters<typeof CloudError>[0]) => new CloudError(name, '说的话')

test('whom a page is not for is told whom it is for, and offered no retry that cannot help', async () => {
  for (const one of [
    <ReadError key="1" error={error('NOT_ALLOWED')} onRetry={again} />,
    <Trouble key="2" error={error('NOT_ALLOWED')} shown={false} onRetry={again} />
  ]) {
    const page = await draw(one)
    expect(page.text()).toContain('这一页给办事的人用')
    expect(page.text()).not.toContain('再试一次')
    await page.remove()
  }
})

test('what is not there is said to be not found', async () => {
  const page = await draw(<ReadError error={error('NOT_FOUND')} onRetry={again} />)
  expect(page.text()).toContain('没有找到')
  expect(page.text()).not.toContain('办事的人')
  await page.remove()
})

test('what may go better the next time can be tried again', async () => {
  const page = await draw(<Trouble error={error('UNEXPECTED')} shown={false} onRetry={again} />)
  await page.tap('再试一次')
  expect(again).toHaveBeenCalledTimes(1)
  await page.remove()
})
