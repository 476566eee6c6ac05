/** A sweep of every document below a node, in pages; where it stands is kept so that anybody can go on with it. */
export interface Following {
  /** The act that it follows from. */
  _id: string
  nodeId: string
  /** The county where the node moved and the move is open; null where nothing but a name changed. */
  rootId: string | null
  sweep: number
  /** Index of the follower in hand, and the id of the last document done. */
  step: number
  after: string
  /** Documents that this sweep found behind. */
  fixed: number
  done: number
  total: number
  /** When to go on; while somebody is at it, when they would be given up. Null once it is finished. */
  nextAt: Date | null
}

declare module '../kernel/documents' {
  interface Documents {
    moves: Following
  }
}
