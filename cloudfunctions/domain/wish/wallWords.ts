import { cleanText, nameKey } from '../../../types/domain/cleanText'
import { Refusal } from '../../kernel/refusal'
import type { Wish } from './wish'
import { nameOf } from './state'

/** Telephone numbers, however they are broken up. */
const phone = /1[3-9](?:[\s-]?\d){9}|0\d{2,3}[\s-]?\d{7,8}/
/** Where somebody lives: a number after a group, road, lane or village, a house or a flat. A size of shoes is none. */
const address = /门牌|[组队路街巷弄村社][^，。；\s]{0,4}\d+\s*号|\d+\s*(?:号楼|号院|幢|栋|单元|室)/

/**
 * Refuses words for the wall that tell who or where somebody is. The name may stand there where that was agreed to;
 * a telephone number or an address never. Pure.
 * Error: WALL_NAMES.
 */
export function assertNameless(
  words: string,
  wish: Pick<Wish, 'whom' | 'asker' | 'home' | 'people' | 'showName'>
): void {
  const plain = cleanText(words).normalize('NFKC')
  const bare = plain.replace(/\s/g, '')
  const letters = lettersOf(plain)
  const names = wish.showName
    ? []
    : [nameOf(wish), wish.asker.name, ...wish.people, ...(wish.home ? [wish.home.name] : [])]
  const told =
    phone.test(plain) ||
    address.test(bare) ||
    names.map(nameKey).some((name) => name && letters.includes(name))
  if (told) throw new Refusal('WALL_NAMES', { words: '不能写姓名、户名、门牌和电话' })
}

/** Its letters, as names are compared; what ends a part of a sentence parts them: 「买张，三个人坐」 names nobody. */
const lettersOf = (plain: string): string =>
  plain
    .split(/[,;:!?。、]/)
    .map(nameKey)
    .join(' ')
