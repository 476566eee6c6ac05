import { act, button, el, get, row, time } from './tools.js'

/** The group chats, and what can be shared into them; `refresh` shows the page anew. */
export async function showChats(refresh) {
  const [chats, { people }] = await Promise.all([get('chats'), get('people')])
  const nameOf = (openid) => people.find((person) => person.openid === openid)?.name ?? openid
  const name = el('input', { 'aria-label': '新群的名字', placeholder: '新群的名字' })
  const create = async () => {
    if (await act('chats', { name: name.value, members: people.map(({ openid }) => openid) })) await refresh()
  }
  return [
    el(
      'p',
      { class: 'soft' },
      '把页面的链接发到群里，再以群里某一位的身份从卡片打开：页面会带着群票据，和从微信群里点开一样。'
    ),
    ...chats.map((chat) => chatCard(chat, nameOf, refresh)),
    row(name, button('建一个群，大家都在', create))
  ]
}

/** A chat: who is in it, the cards shared into it, and a place to share one more. */
function chatCard({ id, name, members, cards }, nameOf, refresh) {
  const link = el('input', { 'aria-label': `发到「${name}」的链接`, placeholder: '粘贴页面链接' })
  const share = async () => {
    const path = link.value.split('#').at(-1)
    if (await act('cards', { chat: id, title: path, path })) await refresh()
  }
  return el(
    'div',
    { class: 'card' },
    el('strong', {}, name),
    el('div', { class: 'soft' }, members.map(nameOf).join('、')),
    ...cards.map((card) => sharedCard(card, members, nameOf)),
    row(link, button('发到群里', share))
  )
}

function sharedCard({ id, title, at }, members, nameOf) {
  const who = el(
    'select',
    { 'aria-label': `谁来打开「${title}」` },
    ...members.map((openid) => el('option', { value: openid }, nameOf(openid)))
  )
  const open = async () => {
    const site = window.open('about:blank')
    const entered = await act('cards/open', { card: id, openid: who.value })
    if (!entered || !(await act('me', { openid: who.value })) || !site) return
    const query = new URLSearchParams(entered.query).toString()
    site.location = `/?shareTicket=${entered.shareTicket}#/${entered.path}${query && `?${query}`}`
  }
  return el(
    'div',
    { class: 'row' },
    el('div', { class: 'grow' }, title, el('div', { class: 'soft' }, time(at))),
    who,
    button('从卡片打开', open)
  )
}
