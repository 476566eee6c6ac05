/** What is chosen after a tap on one of several: it is taken out, or added behind the others. Pure. */
export const toggled = <One>(chosen: readonly One[], one: One): One[] =>
  chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]
