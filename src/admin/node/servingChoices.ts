import { servingLabels, type Serving } from '../../../types/domain/serving'
import type { Output } from '../../cloud/methods'

type Counted = Output<'organization.counts'>['kinds'][number]

/** The kinds of which there is somebody, with how many: `本级干部 4`, `党员 100 多`. */
export const servingChoices = (kinds: readonly Counted[]): { value: Serving; label: string }[] =>
  kinds
    .filter(({ count, more }) => count > 0 || more)
    .map(({ kind, count, more }) => ({
      value: kind,
      label: `${servingLabels[kind]} ${count}${more ? ' 多' : ''}`
    }))
