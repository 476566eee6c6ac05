import type { Output } from '../../cloud/methods'

/** A link as a list or a page shows it. */
export type LinkRow = Output<'link.mine'>['rows'][number]
export type LinkView = Output<'link.read'>
