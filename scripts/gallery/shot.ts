/** A picture to take: a page as one person comes upon it. */
export interface Shot {
  /** The page; with the role it names the file. */
  page: string
  role: string
  /** Who of the demo village looks: a key of the roster; nobody known without one. */
  who?: string
  route: string
  /** Opened from a card in a WeChat chat that is tied to no group. */
  fromChat?: true
  caption: string
  /** What is typed first, into the one field of the page. */
  words?: string
  /** What is tapped then, by the words on it. */
  taps?: string[]
  /** Words that stand there once what was tapped is done. */
  sees?: string
  /** What is chosen where the last tap asks for a file, and what is tapped once it was taken. */
  file?: { name: string; mimeType: string; buffer: Buffer }
  then?: string[]
}

/** The page of a matter of the demo village. */
export const matter = (key: string) => `/matter/page/index?id=matter-demo-${key}`
