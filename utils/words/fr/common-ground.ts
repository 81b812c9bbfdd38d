import type { commonGround as english } from '../en/common-ground';
import type { Entry } from '../translate';

/** No article or "de" before a slot: French would have to know whether the name begins with a vowel. */
export const commonGround: Record<keyof typeof english, Entry> = {
  'ground.advice': 'Le conseil reçu : {clause}.',
  'ground.did': 'De ta note : {clause}.',
  'ground.need': 'De ta note : {clause}.',
  'ground.met': 'Votre rencontre : {clause}.',
  'ground.referral': '{referrer} parle pour toi : {clause}.',
  'ground.worked-together': 'Vous avez travaillé ensemble chez {org}.',
  'ground.employer-overlap': 'Vous étiez chez {org} en même temps, en {year}.',
  'ground.employer': 'Vous connaissez {org} de l’intérieur.',
  'ground.used-work': 'Tu as utilisé {work}.',
  'ground.attended': 'Vous étiez au même événement : {event}.',
  'ground.shared-move': 'Le même passage, celui que tu vises : {pastOrg}, puis {title} chez {org}.',
  'ground.shared-start': 'Le même début : {pastTitle} chez {pastOrg}, avant {org}.',
  'ground.post': 'Tu as lu son post : « {quote} ».',
  'ground.school': 'La même école : {school}.',
  'ground.group': 'Le même groupe : {group}.',
  'ground.skill': 'La même compétence : {skill}.',
  'ground.city': 'La même ville : {city}.',
  'ground.field': 'Travaille là où tu veux aller : {title} chez {org}.',
};
