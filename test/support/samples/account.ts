import type { MethodName } from '../../../types/api'
import { freshId } from '../ids'
import type { OtherSample } from './sample'

type Own = Exclude<
  Extract<MethodName, `account.${string}`>,
  'account.claim' | 'account.me' | 'account.messages'
>

const own = (input: () => Record<string, unknown>): OtherSample => ({
  who: 'a.resident',
  open: true,
  prepare: () => Promise.resolve(input())
})

/** What is the caller's own, and nobody else's business. */
export const accountSamples: Record<Own, OtherSample> = {
  'account.alerts': own(() => ({})),
  'account.consent': own(() => ({ act: freshId(), accepted: ['progress', 'rate'] })),
  'account.line': own(() => ({ line: `line-${'a'.repeat(22)}` })),
  'account.own': own(() => ({})),
  'account.quiet': own(() => ({ quiet: { from: 20, until: 8 } })),
  'account.waiting': own(() => ({}))
}
