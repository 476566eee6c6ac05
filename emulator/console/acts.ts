import { identityCookie, isOpenid } from '../client/identity'
import { ClockRefusal } from '../clock'
import { CallError } from '../functions/callError'
import { BadBody, readJson } from '../http/body'
import { replyJson } from '../http/reply'
import type { Exchange, Route } from '../http/router'
import { NoSuchTimer } from '../timers/timers'
import type { ConsoleServices } from './services'

class BadRequest extends Error {}

/** What can be done from the console. */
export function acts({ clock, timers, refusals }: ConsoleServices): Route[] {
  return [
    act('me', async ({ openid }, { response }) => {
      response.setHeader('set-cookie', identityCookie(requireOpenid(openid)))
    }),
    act('refusals', async ({ openid, refuses }) => refusals.set(requireOpenid(openid), refuses === true)),
    act('timers', async ({ name }) => {
      await timers.fireByName(String(name))
    }),
    act('clock', async ({ advance, set }) => {
      if (typeof advance === 'number' && Number.isFinite(advance)) await clock.advance(advance)
      else if (typeof set === 'number' && Number.isFinite(set)) await clock.set(set)
      else throw new BadRequest('advance or set must be a number of milliseconds')
    }),
    act('clock/reset', () => clock.reset())
  ]
}

function requireOpenid(value: unknown): string {
  if (!isOpenid(value)) throw new BadRequest('openid is a letter, then letters, digits, - or _')
  return value
}

function act(
  name: string,
  run: (body: Record<string, unknown>, exchange: Exchange) => Promise<void> | void
): Route {
  return {
    method: 'POST',
    path: `/console/api/${name}`,
    handle: async (exchange) => {
      try {
        await run(await readJson(exchange.request, 64 * 1024), exchange)
        replyJson(exchange.response, { ok: true })
      } catch (error) {
        const expected = [BadRequest, BadBody, CallError, NoSuchTimer, ClockRefusal].some(
          (kind) => error instanceof kind
        )
        replyJson(exchange.response, { ok: false, error: (error as Error).message }, expected ? 400 : 500)
      }
    }
  }
}
