import { freshId } from '../support/ids'
import { personIdOf } from '../support/world'
import { useVillage } from './support/village'

const village = useVillage()
const text = '桥头那盏路灯不亮两周了。孩子放学看不见路。'
const id = freshId('matter')
let chat: string
let card: string

beforeAll(async () => {
  await village.call('a.resident', 'matter.submit', { id, text })
  await village.call('a.hub', 'matter.agenda', {
    id,
    act: freshId(),
    category: 'infrastructure',
    urgency: 'ordinary'
  })
  chat = await village.chat('石桥村干部群', 'a.officer', 'a.hub', 'a.neighbor', 'b.officer')
})

test('a matter is shared by its kind and number, under a picture of its own, and carries a ticket', async () => {
  const phone = village.phone('a.hub')
  phone.start(`matter/page/index?id=${id}`)
  await phone.see('桥头那盏路灯')
  const { number } = await village.call('a.hub', 'matter.read', { id })
  const shared = phone.share()!
  expect(shared).toEqual({
    title: `联户：基础设施 ${number}`,
    path: `/matter/page/index?id=${id}`,
    imageUrl: '/card.png'
  })
  expect(phone.sharesTickets).toBe(true)
  await phone.until(() => phone.count('#share') === 1, 'a button to share')
  card = await village.putIntoChat(chat, shared)
})

test('a resident’s page offers no share button of its own', async () => {
  const phone = village.phone('a.resident')
  phone.start(`matter/page/index?id=${id}`)
  await phone.see('桥头那盏路灯')
  expect(phone.count('#share')).toBe(0)
  expect(phone.count('#from-chat')).toBe(0)
})

test('an officer opens the card, is told that the chat is not tied, and ties it', async () => {
  const phone = village.phone('a.officer')
  await phone.openCard(card)
  await phone.see('桥头那盏路灯')
  await phone.see('从微信群打开，这个微信群还没有绑定')
  await phone.tap('#to-tie')
  await phone.arrive('group/tie/index')
  await phone.see('这个微信群就是「石桥村工作群」？')
  await phone.tap('#tie')
  await phone.see('绑好了')
  phone.back()
  await phone.see('从「石桥村工作群」的微信群打开')
})

test('opened from the tied chat, the officer lands on the very matter and assigns it', async () => {
  const phone = village.phone('a.officer')
  await phone.openCard(card)
  await phone.see('从「石桥村工作群」的微信群打开')
  expect(phone.route).toBe('matter/page/index')
  phone.taps = 0
  await phone.tap('#act-assign')
  await phone.tap({ words: '孙大勇' })
  await phone.tap('#act-send')
  await phone.see('「交办」已送到')
  expect(phone.taps).toBe(3)
  const { stage, responsible } = await village.call('a.resident', 'matter.read', { id })
  expect({ stage, lead: responsible?.id }).toEqual({ stage: 'discussed', lead: personIdOf('a.handler') })
})

test('who is in the chat and has no part in the matter sees nothing of it', async () => {
  for (const who of ['a.neighbor', 'b.officer'] as const) {
    const phone = village.phone(who)
    await phone.openCard(card)
    await phone.see('没有找到这件事')
    await phone.see('从微信群打开，这个微信群绑定的是别的群')
    expect(phone.text).not.toContain('路灯')
    expect(phone.text).not.toContain('石桥村')
    expect(phone.count('#to-tie')).toBe(0)
  }
})

test('opened otherwise, no chat is spoken of, nor asked for', async () => {
  const phone = village.phone('a.officer')
  phone.start(`matter/page/index?id=${id}`, { scene: 1007, shareTicket: 'forged' })
  await phone.see('桥头那盏路灯')
  expect(phone.count('#from-chat')).toBe(0)
  phone.sent.length = 0
  phone.start(`matter/page/index?id=${id}`, { scene: 1044, shareTicket: 'forged' })
  await phone.see('桥头那盏路灯')
  expect(phone.count('#from-chat')).toBe(0)
  expect(phone.sent.map(({ name }) => name)).not.toContain('group')
})

test('the agenda’s card opens the agenda of that very village, for its officers alone', async () => {
  const officer = village.phone('a.officer')
  officer.start('work/agenda/index')
  await officer.see('要议')
  const shared = officer.share()!
  expect(shared).toEqual({
    title: '石桥村联合办公：要议的事',
    path: '/work/agenda/index?nodeId=village-a',
    imageUrl: '/card.png'
  })
  const agenda = await village.putIntoChat(chat, shared)
  await officer.openCard(agenda)
  await officer.see('从「石桥村工作群」的微信群打开')
  await officer.see('联合办公')
  const other = village.phone('b.officer')
  await other.openCard(agenda)
  await other.see('没有找到这份议程')
  expect(other.text).not.toContain('石桥村')
  await other.tap({ words: '去首页' })
  await other.arrive('pages/home/index')
})

test('a tie taken away is gone at the next opening', async () => {
  const phone = village.phone('a.officer')
  await phone.openCard(card)
  await phone.see('从「石桥村工作群」的微信群打开')
  await phone.tap('#to-tie')
  await phone.tap('#untie')
  await phone.see('解除了')
  await phone.openCard(card)
  await phone.see('这个微信群还没有绑定')
})
