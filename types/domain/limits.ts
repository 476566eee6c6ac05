/** Characters of one text: a concern, an answer, a progress line. */
export const textLimit = 5000
/** Characters of a subject; it stands in one line of a list. */
export const subjectLimit = 60
/** Photos with one act. */
export const photoLimit = 9
/** Bytes of one photo. */
export const photoBytes = 10 * 1024 * 1024
/** Pixels of the longer side of a photo as it is sent, and of its thumbnail; WeChat makes photos smaller by itself. */
export const photoSide = 1600
export const thumbnailSide = 320
/** Bytes that a thumbnail may have; a photo of no more than that needs none. */
export const thumbnailBytes = 48 * 1024
/** Rows of one page of a list. */
export const pageSize = 20
/** Helpers beside the lead. */
export const helperLimit = 5
/** Entries a matter's history takes from talking alone; acts that move it on are always taken. */
export const talkLimit = 200
/** Bytes of them: twice as much fits into one answer of the cloud, with room for what moves the matter on. */
export const talkBytes = 300_000
/** Parts of a matter that a town gives to units. */
export const partLimit = 8
/** Days that somebody may be away with a substitute (ours); for longer, the post is given to somebody else. */
export const absenceDays = 92
/** Lines of one page of the register: with results as long as texts may be it stays below what one answer may hold. */
export const registerPage = 50
/** Characters that are looked for at once. */
export const wordsSoughtLimit = 40
/** Days ahead that a day may be named; what lies further is a slip of the finger. */
export const farthestDays = 366
