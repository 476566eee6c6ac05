/**
 * One cell of a flow: who may do an act at a stage, and the stages it may lead to, the usual one first; none where it
 * keeps the stage. Which of several, the rule of the act says.
 */
export interface Step<Role extends string, Stage extends string> {
  who: readonly Role[]
  next: readonly Stage[]
}
