import { picture } from '../../support/upload'

/** A photo as a person picks it from the phone. */
export const photo = { name: 'photo.png', mimeType: 'image/png', buffer: picture }
