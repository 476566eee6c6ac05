import { NoSuchChat } from '../chat/chats'
import { identityCookie, isOpenid } from '../client/identity'
import { ClockRefusal } from '../clock'
import { CallError } from '../functions/callError'
import { BadBody, readJson } from '../http/body'
import { replyJson } from '../http/reply'
import type { Exchange, Route } from '../http/router'
import { isTrouble } from '../openapi/troubles'
import { NoSuchTimer } from '../timers/timers'
import type { ConsoleServices } from './services'

class BadRequest extends Error {}

/** What can be done from the console. */
export function acts({ clock, timers, troubles, chats, entries }: ConsoleServices): Route[] {
  return [
    act('me', async ({ openid }, { response }) => {
      response.setHeader('set-cookie', identityCookie(requireOpenid(openid)))
    }),
    act('troubles', ({ openid, code }) => {
      if (code !== null && !isTrouble(code)) throw new BadRequest('code is null or a trouble WeChat can make')
      troubles.set(requireOpenid(openid), code)
    }),
    act('timers', async ({ name }) => {
      await timers.fireByName(String(name))
    }),
    act('clock', async ({ advance, set }) => {
      if (typeof advance === 'number' && Number.isFinite(advance)) await clock.advance(advance)
      else if (typeof set === 'number' && Number.isFinite(set)) await clock.set(set)
      else throw new BadRequest('advance or set must be a number of milliseconds')
    }),
    act('clock/reset', () => clock.reset()),
    act('chats', ({ name, members }) => chats.create(requireLine(name, 'name'), requireOpenids(members))),
    act('chats/members', ({ chat, members }) => chats.setMembers(String(chat), requireOpenids(members))),
    act('cards', ({ chat, title, path }) =>
      chats.share(String(chat), { title: requireLine(title, 'title'), path: requireLine(path, 'path') })
    ),
    act('cards/open', ({ card, openid }) => entries.open(String(card), requireOpenid(openid)))
  ]
}

function requireOpenid(value: unknown): string {
  if (!isOpenid(value)) throw new BadRequest('openid is a letter, then letters, digits, - or _')
  return value
}

function requireOpenids(value: unknown): string[] {
  if (!Array.isArray(value)) throw new BadRequest('members must be a list of openids')
  return value.map(requireOpenid)
}

function requireLine(value: unknown, name: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new BadRequest(`${name} must be a text`)
  return value.trim()
}

/** @param run what it answers goes to the console as `value` */
function act(name: string, run: (body: Record<string, unknown>, exchange: Exchange) => unknown): Route {
  return {
    method: 'POST',
    path: `/console/api/${name}`,
    handle: async (exchange) => {
      try {
        const value = await run(await readJson(exchange.request, 64 * 1024), exchange)
        replyJson(exchange.response, { ok: true, ...(value !== undefined && { value }) })
      } catch (error) {
        const expected = [BadRequest, BadBody, CallError, NoSuchTimer, ClockRefusal, NoSuchChat].some(
          (kind) => error instanceof kind
        )
        replyJson(exchange.response, { ok: false, error: (error as Error).message }, expected ? 400 : 500)
      }
    }
  }
}
