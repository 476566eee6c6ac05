/** The page of a matter: the app opens it, and WeChat from a message. */
export const matterPage = (id: string): string => `/matter/page/index?id=${id}`

/** The page of a wish. */
export const wishPage = (id: string): string => `/wish/wish/index?id=${id}`

/** What the reader and their household asked and wished. */
export const ownPage = '/pages/mine/index'

/** The inbox: where WeChat leads that told of several things at once. */
export const inboxPage = '/account/messages/index'
