/** What the writer does now, as each voice tells it to somebody they know. */
export const NEWS_VOICES = {
  plain: ['Kurz Neues: {Doing}.', 'Stand bei mir: {Doing}.', 'Kurz Neues: {Did}.'],
  warm: [
    'Falls [Sie sich fragen|du dich fragst], wie es mir geht: {Doing}.',
    'Gern erzähle ich, wie es bei mir steht: {Doing}.',
    'Das möchte ich [Ihnen|dir] gern erzählen: {Did}.',
  ],
  formal: ['Derzeit {doingInv}.', 'Was mich betrifft: {Doing}.', 'Was mich betrifft: {Did}.'],
};
