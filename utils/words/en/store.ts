/** Words of the room `store`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const store = {} as const;
