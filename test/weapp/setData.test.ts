import { freshId } from '../support/ids'
import { personIdOf } from '../support/world'
import { textLimit } from '../../types/domain/limits'
import { useVillage } from './support/village'

/** Bytes that one interaction may send from the logic to the screen. */
const ceiling = 32 * 1024

const village = useVillage()
const longest = '我们组的水渠去年修过一次，今年又塌了。'.repeat(textLimit).slice(0, textLimit)
const adds = 40
/** As long as so many additions may be: the history of a matter has its bounds. */
const added = longest.slice(0, 2000)
const ids = Array.from({ length: 45 }, () => freshId('matter'))
const [first = ''] = ids

beforeAll(async () => {
  for (const id of ids) await village.call('a.resident', 'matter.submit', { id, text: longest })
  for (let count = 0; count < adds; count += 1) {
    await village.call('a.resident', 'matter.add', { id: first, act: freshId(), text: added })
  }
}, 60_000)

afterAll(() => {
  const largest = village.phones().map(({ meter }) => meter.largest())
  console.info(
    largest.map(({ name, calls, bytes }) => `${name}: ${bytes} bytes in ${calls} calls`).join('\n')
  )
})

/** What the phone's interactions sent, those above the ceiling only. */
const tooLarge = (who: Parameters<typeof village.phone>[0]) =>
  village.phone(who).meter.interactions.filter(({ bytes }) => bytes > ceiling)

test('a list of long matters, page after page', async () => {
  const phone = village.phone('a.resident')
  phone.start('pages/mine/index')
  for (const rows of [20, 40, 45]) {
    await phone.until(() => phone.count('.matter-row') === rows, `${rows} rows`)
    phone.scroll()
  }
  expect(tooLarge('a.resident')).toEqual([])
})

test('a matter with forty long additions, a text unfolded', async () => {
  const phone = village.phone('a.resident')
  phone.start(`matter/page/index?id=${first}`)
  await phone.see('展开全文')
  await phone.tap({ words: '展开全文' })
  await phone.see(added)
  expect(tooLarge('a.resident')).toEqual([])
})

test('a text typed beyond every limit', async () => {
  const phone = village.phone('a.neighbor')
  phone.start('matter/ask/index')
  await phone.type('#ask-text', longest.repeat(3))
  await phone.see(`您写了 ${longest.length * 3} 个字`)
  expect(tooLarge('a.neighbor')).toEqual([])
})

test('a full sorting tray, one matter after the other', async () => {
  const phone = village.phone('a.hub')
  phone.start('work/sort/index')
  for (let count = 0; count < 3; count += 1) {
    await phone.tap('#sort-agenda')
    await phone.see('已列入议事')
  }
  expect(tooLarge('a.hub')).toEqual([])
}, 60_000)

test('a full agenda, and the village’s matters', async () => {
  for (const id of ids.slice(3, 25)) {
    const kind = { category: 'infrastructure', urgency: 'ordinary' } as const
    await village.call('a.hub', 'matter.agenda', { id, act: freshId(), ...kind })
  }
  const phone = village.phone('a.officer')
  phone.start('work/agenda/index')
  await phone.tap(`#agenda-lead-${personIdOf('a.handler')}`)
  await phone.tap('#agenda-assign')
  await phone.see('交办给孙大勇了')
  phone.start('work/watch/index')
  await phone.until(() => phone.count('.matter-row') === 20, '20 rows')
  phone.scroll()
  expect(tooLarge('a.officer')).toEqual([])
}, 60_000)
