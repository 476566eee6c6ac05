/** Folders of the storage in which functions alone write, declared once: the deployment applies it, the local cloud obeys it. */
export const storage = { functionsOnly: ['evidence/', 'photos/veiled/'] }
