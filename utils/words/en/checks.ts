/** Words of the room `checks`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const checks = {} as const;
