// Lists are paged by a key that sorts as the list does and is unique, so that no row is shown twice or passed over.

/** `sorted` is what the list is ordered by, such as an instant or a name. */
export const listKey = (sorted: string, id: string): string => `${sorted} ${id}`
