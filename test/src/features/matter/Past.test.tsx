/** @jest-environment jsdom */
import { Past } from '../../../../src/features/matter/page/Past'
import type { MatterView } from '../../../../src/features/matter/view/whoWords'
import { draw } from '../../support/draw'

const asked = { asker: { you: true }, proxy: null, bypass: null, hidden: false, responsible: null }
const handled = { ...asked, asker: { you: false } }
const past = { whom: '党支部书记李建国', top: false }
const number = '显示您的号码'

async function read(view: object) {
  const page = await draw(<Past view={view as MatterView} />)
  const text = page.text()
  await page.remove()
  return text
}

test.each([
  ['who asked', asked],
  ['who has a part in it', handled]
])('an ordinary matter says nothing: %s', async (_, view) => expect(await read(view)).toBe(''))

test.each([
  [
    'who asked is told what was promised',
    { ...asked, bypass: past },
    '这件事说到了党支部书记李建国，说到的人看不到。'
  ],
  [
    'so is who filed it for them',
    { ...handled, proxy: { you: true }, bypass: past },
    '这件事说到了党支部书记李建国，说到的人看不到。'
  ],
  ['whoever else has a part is told what to keep', { ...handled, bypass: past }, '请不要让他知道'],
  ['a hidden name is promised', { ...asked, hidden: true }, '办这件事的人看不到是谁提的'],
  ['a hidden name is to be kept', { ...handled, hidden: true }, '请不要打听，也不要往外传'],
  ['where nobody is above', { ...asked, bypass: { ...past, top: true } }, '由别的人来办']
])('%s', async (_, view, words) => expect(await read(view)).toContain(words))

test('only who hid their name, and has somebody to call, hears that the number may be shown', async () => {
  const responsible = { name: '孙大勇', phone: '13800000000' }
  expect(await read({ ...asked, hidden: true, responsible })).toContain(number)
  expect(await read({ ...asked, hidden: true, responsible: { name: '孙大勇' } })).not.toContain(number)
  expect(await read({ ...asked, bypass: past, responsible })).not.toContain(number)
  expect(await read({ ...handled, hidden: true, responsible })).not.toContain(number)
})
