import { defineRecord, type Recorded } from '../../kernel/record'

/** What of a group is not derived: the WeChat chat it is tied to. Its id is the group's. */
export interface Tied {
  _id: string
  /** Digest of the chat's opengid; unique, so that one chat is never tied to two groups. */
  chatKey: string
  /** Since when and by whom; null while no chat is tied. */
  chat: { since: Date; by: { id: string; name: string } } | null
}

export type TiedGroup = Recorded<Tied>

declare module '../../kernel/documents' {
  interface Documents {
    groups: TiedGroup
  }
}

/** Groups that are, or were, tied to a chat. */
export const tiedGroups = defineRecord<Tied>({ collection: 'groups', nullable: { chat: true } })

/** Stands in the place of a chat's digest where none is tied: a unique index takes an absent field for a value. */
export const untiedKey = (groupId: string): string => `none ${groupId}`
