/** Changes what stands at a path of a document. @throws WireError where the real database refuses */
export type UpdateOperator = (document: Record<string, unknown>, path: string, operand: unknown) => void
