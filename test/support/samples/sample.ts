import type { MethodName } from '../../../types/api'
import type { ErrorName } from '../../../types/api/errors'
import type { TestCloud } from '../startTestCloud'
import type { PersonKey } from '../world'

/** Methods about what everybody of a village sees, not about a matter that one has a part in. */
export type VillageMethod = 'matter.course' | 'matter.metoo' | 'matter.shared'

/**
 * How a method is called rightly that is about something else than a matter: `prepare` brings village A to where
 * the call is right, and answers the input. Everybody of village B and every stranger must be refused that input,
 * or at least hear no word of village A, and nothing may be written.
 */
export interface OtherSample {
  who: PersonKey
  /** Right for whoever brings it: a code, a public page, what is the caller’s own. Its own tests see how little it tells. */
  open?: true
  /** What others are refused with, where it is not one of the ordinary refusals. */
  refusal?: ErrorName
  prepare(cloud: TestCloud): Promise<Record<string, unknown>>
}

export type OtherSamples<Function extends string> = Record<
  Extract<MethodName, `${Function}.${string}`>,
  OtherSample
>
