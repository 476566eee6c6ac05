import { _ } from '../kernel/cloud'

/** As a range, which an index serves; every name that begins with the text lies in it. */
export const beginsWith = (text: string) => _.gte(text).and(_.lt(`${text}\uffff`))
