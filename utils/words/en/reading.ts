/** Words of the room `reading`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const reading = {} as const;
