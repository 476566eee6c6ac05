/** Where the thumbnail of an uploaded photo lies: `photos/p1/a.jpg` → `photos/p1/a.thumbnail.jpg`. */
export const thumbnailPath = (photoPath: string): string => photoPath.replace(/(\.\w+)?$/, '.thumbnail.jpg')
