/** What an expression is evaluated over. */
export interface Scope {
  /** the whole document, `$$ROOT` */
  root: unknown
  /** what `$$name` means */
  variables: Readonly<Record<string, unknown>>
}

/** A compiled expression; undefined is a missing value, which is not null. */
export type Expression = (scope: Scope) => unknown
export type Compile = (expression: unknown) => Expression
/** Makes an expression of what stands behind an operator's name. */
export type Operator = (operand: unknown, compile: Compile) => Expression
export type Operators = Readonly<Record<`$${string}`, Operator>>

/** The same scope with more variables. */
export const bind = ({ root, variables }: Scope, more: Record<string, unknown>): Scope => ({
  root,
  variables: { ...variables, ...more }
})
