/** @jest-environment jsdom */
import { leaving } from '../../../../src/cloud/drafts/leaving'
import { useDraft } from '../../../../src/cloud/drafts/useDraft'
import { TextArea } from '../../../../src/ui/TextArea'
import { draw } from '../../support/draw'
import { phone } from '../../support/taro'

function Form() {
  const { value, set } = useDraft('ask', '')
  return <TextArea id="ask-text" label="出了什么事？" value={value} onChange={set} />
}

test('what was typed a moment ago is kept before the app ends by its own doing', async () => {
  const page = await draw(<Form />)
  await page.type('门锁坏了')
  const kept = () => JSON.stringify([...phone.kept])
  expect(kept()).not.toContain('门锁坏了')
  leaving.emit()
  expect(kept()).toContain('门锁坏了')
  await page.remove()
})
