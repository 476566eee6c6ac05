import type { Output } from '../../cloud/methods'

export type Row = Output<'organization.people'>['rows'][number]

export type Post = Row['posts'][number]
