import { showChats } from './chats.js'
import { act, button, el, get, json, none, notice, row, time } from './tools.js'

const HOUR = 3600000
const PAGE = 20
const panel = document.querySelector('#panel')

const tabs = {
  people: ['我是谁', showPeople],
  chats: ['微信群', () => showChats(refresh)],
  inbox: ['已发消息', showInbox],
  timers: ['定时任务', showTimers],
  calls: ['函数日志', showCalls],
  files: ['文件', showFiles],
  clock: ['时钟', showClock],
  data: ['数据', showData]
}

function table(heads, rows) {
  const isNumber = heads.map((_, column) => rows.every((cells) => typeof cells[column] === 'number'))
  const cells = (tag, texts) =>
    texts.map((text, column) => el(tag, isNumber[column] ? { class: 'number' } : {}, String(text)))
  return el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...cells('th', heads))),
    el('tbody', {}, ...rows.map((texts) => el('tr', {}, ...cells('td', texts))))
  )
}

const troubles = {
  '': '微信正常答复',
  43101: '拒收订阅消息（43101）',
  '-1': '微信系统繁忙（-1）',
  45009: '今天的次数用完了（45009）'
}

/** What WeChat answers whatever it is asked about somebody. */
function troubleChoice(openid, name, trouble) {
  const choice = el(
    'select',
    { 'aria-label': `关于${name}，微信怎样答复` },
    ...Object.entries(troubles).map(([code, text]) => el('option', { value: code }, text))
  )
  choice.value = trouble ?? ''
  choice.addEventListener('change', async () => {
    await act('troubles', { openid, code: choice.value === '' ? null : Number(choice.value) })
    await refresh()
  })
  return choice
}

async function showPeople() {
  const { me, people } = await get('people')
  const become = async (openid) => {
    const site = window.open('about:blank')
    if ((await act('me', { openid })) && site) site.location = '/'
    await refresh()
  }
  const known = people.some((person) => person.openid === me)
  return [
    el(
      'p',
      { class: 'soft' },
      known ? '点一位，就以这位的身份打开页面。' : `现在是匿名访客 ${me}。点一位，就以这位的身份打开页面。`
    ),
    ...people.map(({ openid, name, note, trouble }) =>
      el(
        'div',
        { class: openid === me ? 'card row me' : 'card row' },
        el(
          'div',
          { class: 'grow' },
          el('strong', {}, name),
          ` ${note ?? ''}`,
          el('div', { class: 'soft' }, openid)
        ),
        trouble === null ? undefined : el('span', { class: 'warn' }, '出岔子'),
        troubleChoice(openid, name, trouble),
        button(openid === me ? '再次打开' : '以此身份打开', () => become(openid))
      )
    )
  ]
}

async function showInbox() {
  const entries = await get('inbox')
  if (!entries.length) return none('还没有向微信开放接口发出过请求。')
  return entries.map(({ at, api, params, answer }) =>
    el(
      'details',
      { class: 'card' },
      el(
        'summary',
        {},
        `${time(at)}  ${api}  `,
        el('span', { class: answer.errCode ? 'bad' : 'soft' }, answer.errCode ? answer.errMsg : '成功'),
        el('span', { class: 'soft' }, params.touser ? `  发给 ${params.touser}` : '')
      ),
      json({ params, answer })
    )
  )
}

async function showTimers() {
  const [timers, unreadable] = await Promise.all([get('timers'), get('timers/unreadable')])
  if (!timers.length && !unreadable.length) return none('没有函数声明定时任务。')
  const problems = unreadable.map(({ function: name, problem }) =>
    el('div', { class: 'card bad' }, `${name} 的定时任务读不到，下次再读：${problem}`)
  )
  const cards = timers.map((timer) => {
    const fire = async () => {
      await act('timers', { name: timer.function })
      await refresh()
    }
    return el(
      'div',
      { class: 'card row' },
      el(
        'div',
        { class: 'grow' },
        el('strong', {}, `${timer.function} / ${timer.name}`),
        el('div', { class: 'soft' }, `${timer.config}  下次 ${timer.next ? time(timer.next) : '不再触发'}`)
      ),
      button('立即触发', fire)
    )
  })
  return [...problems, ...cards]
}

function storeTable(calls) {
  const rows = calls.map((call) => [
    call.action + (call.after ? '（答复之后）' : ''),
    call.collection ?? '',
    Number(call.ms.toFixed(1)),
    call.examined,
    call.returned,
    call.error ?? ''
  ])
  return table(['存储调用', '集合', '毫秒', '查看', '返回', '错误'], rows)
}

async function showCalls() {
  const calls = await get('calls')
  if (!calls.length) return none('还没有函数被调用。')
  const cards = calls.map((call) => ({ call, card: callCard(call) }))
  const field = el('input', { 'aria-label': '按请求号找', placeholder: '按请求号找，例如 K7M2QX' })
  field.addEventListener('input', () => {
    const sought = field.value.trim().toUpperCase()
    for (const { call, card } of cards) {
      const found = sought && call.logs.some((line) => line.includes(sought))
      card.hidden = sought !== '' && !found
      card.open = found
    }
  })
  return [el('div', { class: 'card' }, field), ...cards.map(({ card }) => card)]
}

function callCard(call) {
  const state = call.ms === undefined ? '运行中' : call.ok ? '成功' : '失败'
  const facts = [
    call.ms === undefined ? '' : `${call.ms.toFixed(0)} 毫秒`,
    call.cold ? '冷启动' : '',
    call.openid ?? ''
  ]
  return el(
    'details',
    { class: 'card' },
    el(
      'summary',
      {},
      `${time(call.startedAt)}  ${call.name}  `,
      el('span', { class: call.ok || call.ms === undefined ? 'soft' : 'bad' }, state),
      el(
        'span',
        { class: 'soft' },
        `  ${facts.filter(Boolean).join('，')}，存储 ${call.storeCalls.length} 次`
      ),
      el('span', { class: 'warn' }, call.warnings.length ? `  警告 ${call.warnings.length}` : '')
    ),
    el('pre', {}, call.input),
    call.error ? el('p', { class: 'bad' }, call.error) : undefined,
    ...call.warnings.map((warning) => el('p', { class: 'warn' }, warning)),
    call.storeCalls.length ? storeTable(call.storeCalls) : undefined,
    call.logs.length ? el('pre', {}, call.logs.join('\n')) : undefined
  )
}

async function showFiles() {
  const files = await get('files')
  if (!files.length) return none('还没有文件。')
  return files.map(({ cloudPath, size, uploadedAt, owner, url }) =>
    el(
      'div',
      { class: 'card' },
      el('a', { href: url, target: '_blank', rel: 'noopener' }, cloudPath),
      el(
        'div',
        { class: 'soft' },
        `${time(uploadedAt)}，${size} 字节${owner ? `，${owner}` : '，由函数上传'}`
      )
    )
  )
}

function showClock() {
  const move = async (name, body) => {
    await act(name, body)
    await refresh()
  }
  const target = el('input', { type: 'datetime-local', 'aria-label': '到指定时间（北京时间）' })
  const jump = () => {
    if (target.value) return move('clock', { set: Date.parse(`${target.value}:00+08:00`) })
  }
  return [
    el('p', { class: 'soft' }, '函数、定时任务和期限都跟着这只钟走。向前拨时，到期的定时任务各触发一次。'),
    row(
      button('+1 小时', () => move('clock', { advance: HOUR })),
      button('+1 天', () => move('clock', { advance: 24 * HOUR })),
      button('+1 周', () => move('clock', { advance: 168 * HOUR })),
      button('恢复', () => move('clock/reset', {}))
    ),
    el('p', {}, ''),
    row(target, button('到指定时间', jump))
  ]
}

async function showData() {
  const collections = await get('collections')
  return collections.map(({ name, count }) => {
    const list = el('div')
    let last
    const more = async () => {
      const after = last === undefined ? '' : `&after=${encodeURIComponent(last)}`
      const { documents = [], error } = await get(`documents?collection=${encodeURIComponent(name)}${after}`)
      list.append(...(error ? none(error) : documents.map(json)))
      last = documents.at(-1)?._id ?? last
      next.hidden = documents.length < PAGE
    }
    const next = button('再看一些', more)
    const box = el('details', { class: 'card' }, el('summary', {}, `${name}  ${count} 篇`), list, next)
    box.addEventListener('toggle', () => box.open && last === undefined && more(), { once: true })
    return box
  })
}

async function showTime() {
  const { now, machine } = await get('clock')
  const hours = (now - machine) / HOUR
  document.querySelector('#now').textContent = time(now)
  document.querySelector('#shift').textContent =
    Math.abs(hours) < 0.01 ? '' : `（比本机快 ${hours.toFixed(1)} 小时）`
}

function current() {
  const name = location.hash.slice(1)
  return Object.hasOwn(tabs, name) ? name : 'people'
}

async function refresh() {
  const [label, show] = tabs[current()]
  document.querySelector('#tabs').replaceChildren(
    ...Object.entries(tabs).map(([name, [text]]) => {
      const selected = String(name === current())
      const onclick = () => (name === current() ? refresh() : (location.hash = name))
      return el('button', { type: 'button', role: 'tab', 'aria-selected': selected, onclick }, text)
    })
  )
  panel.setAttribute('aria-label', label)
  try {
    await showTime()
    panel.replaceChildren(...(await show()))
  } catch (error) {
    notice.textContent = `读不到：${error.message}`
  }
}

window.addEventListener('hashchange', refresh)
refresh()
