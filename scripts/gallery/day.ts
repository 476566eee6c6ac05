/** The moment at which the pictures are taken, for them to stay the same: a Tuesday, joint office day, 9:30. */
export const galleryMoment = new Date('2026-11-24T09:30:00+08:00')
