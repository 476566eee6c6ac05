import { createHash, randomUUID } from 'node:crypto'
import type { Card, Chat } from '../contract'
import { readJsonFile, writeJsonFile } from '../jsonFile'

interface Kept {
  chats: Chat[]
  cards: Card[]
}

/** A chat or a card that does not exist, or that somebody has no part in. */
export class NoSuchChat extends Error {}

/** The chats people are in and the cards shared into them, kept on disk. */
export class Chats {
  private kept: Kept

  /** @param first the chats to begin with; those kept under the same id stay as they are */
  constructor(
    private readonly file: string,
    private readonly now: () => number,
    private readonly first: Chat[] = []
  ) {
    this.kept = readJsonFile(file, { chats: [], cards: [] }) as Kept
    for (const chat of first)
      if (!this.kept.chats.some(({ id }) => id === chat.id)) this.kept.chats.push(chat)
  }

  /** Leaves the chats to begin with, and no card. */
  clear(): void {
    this.kept = { chats: [...this.first], cards: [] }
    this.write()
  }

  list(): Chat[] {
    return [...this.kept.chats]
  }

  /** Cards of a chat, latest first. */
  cardsOf(chatId: string): Card[] {
    return this.kept.cards.filter((card) => card.chat === chatId).reverse()
  }

  create(name: string, members: string[]): Chat {
    const chat = { id: randomUUID(), name, members }
    this.kept.chats.push(chat)
    this.write()
    return chat
  }

  /** @throws NoSuchChat */
  chat(id: string): Chat {
    const chat = this.kept.chats.find((one) => one.id === id)
    if (!chat) throw new NoSuchChat(`there is no chat ${id}`)
    return chat
  }

  setMembers(id: string, members: string[]): void {
    this.chat(id).members = members
    this.write()
  }

  /** @throws NoSuchChat */
  share(chatId: string, card: { title: string; path: string }): Card {
    const { title, path } = card
    const kept = { id: randomUUID(), chat: this.chat(chatId).id, title, path, at: this.now() }
    this.kept.cards.push(kept)
    this.write()
    return kept
  }

  /** @throws NoSuchChat */
  card(id: string): Card {
    const card = this.kept.cards.find((one) => one.id === id)
    if (!card) throw new NoSuchChat(`there is no card ${id}`)
    return card
  }

  private write(): void {
    writeJsonFile(this.file, this.kept)
  }
}

/** What a mini program knows a chat by: the same chat has another id in every mini program. */
export const opengidOf = (chatId: string, appid: string): string =>
  `tG${createHash('sha256').update(`${appid} ${chatId}`).digest('base64url').slice(0, 26)}`
