/** Words of crime, fire and people in danger: then the telephone comes before any form. */
const words =
  /着火|起火|失火|火灾|山火|冒烟|爆炸|触电|落水|溺水|淹了|晕倒|昏迷|流血|中毒|受伤|被埋|打人|打架|砍人|持刀|杀人|偷|盗|抢|绑|诈骗|被骗|赌博|吸毒|猥亵|强奸|失踪|走失/

/** Whether a text speaks of something that cannot wait for anybody to read it. */
export const speaksOfDanger = (text: string): boolean => words.test(text)
