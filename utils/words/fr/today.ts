import type { today as english } from '../en/today';
import type { Entry } from '../translate';

export const today: Record<keyof typeof english, Entry> = {
  'today.loading': 'Kith regarde ce qu’il y a aujourd’hui…',
  'today.answers': 'Répondre',
  'today.conversations': 'Conversations',
  'today.thanks': 'Dire merci',
  'today.followUps': 'Relancer',
  'today.people': 'Tu pourrais écrire à',
  'today.people.hint':
    'Une ou deux personnes à la fois. Et si c’est aucune aujourd’hui, ce n’est pas grave.',
  'today.lot': 'C’est plus qu’une journée de travail. Trois suffisent ; le reste peut attendre.',
  'today.soon': 'Dans les sept prochains jours',
  'today.end': 'C’est tout pour aujourd’hui.',
  'today.end.clear': 'Le reste peut attendre. Bonne journée.',
  'today.end.first':
    'Quand tu écris à quelqu’un, la suite apparaît ici : sa réponse, un merci, quelques mots après trois semaines.',
  'today.show': 'Voir {name}',
  'today.write': 'Rédiger',

  'today.notice.label': 'Une notification par jour',
  'today.notice.hint':
    'Seulement s’il y a quelque chose à faire, à l’heure que tu choisis. Ton navigateur demande si Kith peut la montrer.',
  'today.notice.time': 'À',
  'today.notice.refused':
    'Le navigateur ne laisse pas Kith montrer de notifications. Tu peux les autoriser pour Kith dans les réglages du navigateur.',
  'today.notice.badTime': 'Une heure va de 00:00 à 23:59.',

  'today.thread.label': 'Cette conversation',
  'today.thread.replied': '{name} a répondu {day}. Le noter ?',
  'today.thread.wrote': 'Tu as écrit à {name} {day}. Le noter ?',
  'today.thread.log': 'Noter',
  'today.thread.notNow': 'Pas maintenant',
  'today.thread.logged.in': 'Noté : {name} a répondu {day}.',
  'today.thread.logged.out': 'Noté : tu as écrit à {name} {day}.',
  'today.thread.accepted': '{name} a accepté ton invitation. Un premier message est sur ta liste.',
  'today.thread.who': 'Est-ce {name}, que tu as déjà dans Kith ?',
  'today.thread.whoOf': 'Plusieurs {name} dans tes contacts. Qui est-ce ?',
  'today.thread.why':
    'LinkedIn montre cette conversation sous une adresse que Kith n’a jamais vue, et un nom seul ne prouve rien.',
  'today.thread.yes': 'Oui, c’est {name}',
  'today.thread.yesWith': 'Oui : {headline}',
  'today.thread.no': 'Non, quelqu’un d’autre',
};
