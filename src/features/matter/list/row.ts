import type { Output } from '../../../cloud/methods'

export type Row = Output<'matter.tray'>['rows'][number]
