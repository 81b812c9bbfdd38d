/** Words of the room `transfer`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const transfer = {} as const;
