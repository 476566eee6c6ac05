import { load } from '../../../kernel/aggregate'
import type { Matter } from '../state/matter'
import { matters } from '../state/matters'

/**
 * The matter that leads in the end where a leading one was merged itself: the last of the chain. Where merging at the
 * same moment closed a ring, the one of it that was asked first; it is to go its own way. Everybody who looks comes to
 * the same one, in whatever order they look.
 */
export async function heirOf(leading: Matter): Promise<Matter> {
  const chain = [leading]
  for (;;) {
    const last = chain.at(-1)!
    if (last.stage !== 'merged' || !last.cluster) return last
    const { id } = last.cluster
    const ring = chain.findIndex(({ _id }) => _id === id)
    if (ring >= 0) return firstAsked(chain.slice(ring))
    const next = await load<Matter>(matters, id)
    if (!next) return last
    chain.push(next)
  }
}

const firstAsked = (matters: Matter[]): Matter =>
  matters.reduce((first, one) => (one.askedKey < first.askedKey ? one : first))
