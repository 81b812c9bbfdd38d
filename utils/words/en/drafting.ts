/** Words of the room `drafting`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const drafting = {} as const;
