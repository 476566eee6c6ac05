/**
 * What a cell was read as: a value; a value with something to be said of it (`note`); nothing, with what is wrong in
 * words (`fault`); or nothing until somebody answers (`ask`), where an empty choice leaves the cell out.
 */
export type Read<Value> =
  | { value: Value; note?: string }
  | { fault: string }
  | { ask: string; choices: { value: string; label: string }[] }

export const isRead = <Value>(read: Read<Value>): read is { value: Value; note?: string } => 'value' in read
