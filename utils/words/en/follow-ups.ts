/** Words of the room `follow-ups`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const followUps = {} as const;
