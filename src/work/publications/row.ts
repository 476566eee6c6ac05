import type { Output } from '../../cloud/methods'

export type Row = Output<'publication.tray'>['rows'][number]
