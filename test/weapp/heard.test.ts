import { freshId } from '../support/ids'
import type { PersonKey } from '../support/world'
import { heardOn, notHeard } from './harness/heard'
import { useVillage } from './support/village'

const village = useVillage()

beforeAll(async () => {
  const kind = { category: 'infrastructure', urgency: 'ordinary' } as const
  for (const text of ['桥头那盏路灯不亮两周了', '井盖松了', '广场的灯坏了']) {
    await village.call('a.resident', 'matter.submit', { id: freshId('matter'), text })
  }
  const { rows } = await village.call('a.resident', 'matter.mine', {})
  await village.call('a.hub', 'matter.agenda', { id: rows[0]!.id, act: freshId(), ...kind })
})

/** The elements of a role on the page in front, with what is told of them. */
const ofRole = (who: PersonKey, role: string) =>
  heardOn(village.phone(who).screen)
    .filter((one) => one.role === role && !one.hidden)
    .map(({ id, name, states }) => ({ ...(!id.startsWith('_') && { id }), name, ...states }))

test.each<[url: string, who: PersonKey, words: string]>([
  ['pages/home/index', 'a.resident', '反映'],
  ['pages/home/index', 'a.officer', '等我'],
  ['pages/mine/index', 'a.resident', '桥头那盏路灯'],
  ['pages/me/index', 'a.resident', '长辈版'],
  ['work/sort/index', 'a.hub', '桥头那盏路灯'],
  ['work/agenda/index', 'a.officer', '广场的灯坏了'],
  ['work/watch/index', 'a.officer', '井盖松了'],
  ['work/handle/index', 'a.handler', '手上'],
  ['work/town/index', 'town.office', '镇']
])('%s can be understood by ear by %s', async (url, who, words) => {
  const phone = village.phone(who)
  phone.start(url)
  await phone.see(words)
  expect(notHeard(phone.screen)).toEqual([])
})

test('a page says what it is called, and which of the tabs is open', async () => {
  const phone = village.phone('a.resident')
  phone.start('pages/me/index')
  await phone.see('长辈版')
  expect(ofRole('a.resident', 'heading')).toEqual([{ name: '我' }])
  expect(ofRole('a.resident', 'tablist')).toHaveLength(1)
  expect(ofRole('a.resident', 'tab')).toEqual([
    { name: '首页', selected: false },
    { name: '我的事', selected: false },
    { name: '我', selected: true }
  ])
})

test('a switch says how it stands, before and after a tap', async () => {
  const phone = village.phone('a.resident')
  phone.start('pages/me/index')
  await phone.see('长辈版')
  const elder = () => ofRole('a.resident', 'switch')[0]
  expect(elder()).toMatchObject({ id: 'elder', checked: false })
  await phone.tap('#elder')
  await phone.until(() => elder()?.checked === true, 'the switch says that it is on')
  await phone.tap('#elder')
  await phone.until(() => elder()?.checked === false, 'the switch says that it is off')
})

test('a choice says what is asked, and which answer is chosen', async () => {
  const phone = village.phone('a.hub')
  phone.start('work/sort/index')
  await phone.see('桥头那盏路灯')
  expect(ofRole('a.hub', 'radiogroup').map(({ name }) => name)).toContain('急不急')
  const urgencies = () => ofRole('a.hub', 'radio').filter(({ id }) => id?.startsWith('sort-urgency'))
  expect(urgencies().filter(({ checked }) => checked)).toHaveLength(1)
})

test('a button that is off says so until it can be tapped; a field says what it asks', async () => {
  const phone = village.phone('a.neighbor')
  phone.start('matter/ask/index')
  await phone.see('出了什么事？')
  const send = () => ofRole('a.neighbor', 'button').find(({ id }) => id === 'ask-send')
  expect(send()).toMatchObject({ disabled: true })
  const field = heardOn(phone.screen).find(({ id }) => id === 'ask-text')
  expect(field).toMatchObject({ tag: 'wx-textarea', name: '出了什么事？' })
  await phone.type('#ask-text', '水管漏了')
  await phone.until(() => send()?.disabled === undefined, 'the button says no more that it is off')
})

test('what opens says whether it is open, and a sheet what it is for', async () => {
  const phone = village.phone('a.officer')
  phone.start('work/agenda/index')
  await phone.see('广场的灯坏了')
  const opens = () => ofRole('a.officer', 'button').find(({ id }) => id?.startsWith('agenda-open-'))
  const before = opens()!
  expect(typeof before.expanded).toBe('boolean')
  await phone.tap(`#${before.id!}`)
  await phone.until(() => opens()?.expanded === !before.expanded, 'it says the other thing')
  await phone.tap(`#${before.id!}`)
  await phone.tap({ words: '缓议' })
  await phone.until(() => ofRole('a.officer', 'dialog').length > 0, 'a sheet is open')
  expect(ofRole('a.officer', 'dialog')).toMatchObject([{ modal: true, name: '缓议' }])
  expect(notHeard(phone.screen)).toEqual([])
})

test('what went wrong is said at once', async () => {
  const phone = village.phone('a.loner')
  phone.start('matter/shared/index')
  await phone.see('现在没有大家都在说的事')
  expect(ofRole('a.loner', 'alert')).toEqual([])
  phone.signal('off')
  phone.start('matter/page/index?id=matter-nobody-has')
  await phone.until(() => ofRole('a.loner', 'alert').length > 0, 'it is said')
})
