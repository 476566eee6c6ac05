export const notice = document.querySelector('#notice')

/** An element; text is always set as text, so what is stored cannot run here. */
export function el(tag, { onclick, ...attributes } = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  if (onclick) element.addEventListener('click', onclick)
  element.append(...children.filter((child) => child !== undefined))
  return element
}

export async function get(name) {
  const response = await fetch(`/console/api/${name}`)
  if (!response.ok) throw new Error(`${name}：${response.status}`)
  return response.json()
}

export async function act(name, body) {
  notice.textContent = ''
  const response = await fetch(`/console/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body)
  })
  const { ok, error, value } = await response.json()
  if (!ok) notice.textContent = `没有成功：${error}`
  return ok && (value ?? true)
}

export const time = (ms) => new Date(ms).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })
export const json = (value) => el('pre', {}, JSON.stringify(value, null, 2))
export const none = (text) => [el('p', { class: 'soft' }, text)]
export const button = (text, onclick) => el('button', { type: 'button', onclick }, text)
export const row = (...children) => el('div', { class: 'row' }, ...children)
