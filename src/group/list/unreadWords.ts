/** Unread items are counted one by one up to this many. */
const most = 99

/** How much is unread, in words. */
export const unreadWords = (unread: number): string => `${unread > most ? `${most}+` : unread} 条没看`
