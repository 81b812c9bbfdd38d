/** Words of the room `app`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const app = {} as const;
